import { describe, expect, it } from 'vitest';
import { ValidationError } from '~errors';
import { decodeCursor, encodeCursor, toPage } from '~pagination';

const sorts = { id: '[=cursor.form]' } as const;
const id = [=cursor.id];

describe('cursors', () => {
  it('come back as they were made', () => {
    expect(decodeCursor('-id', encodeCursor('-id', id, id), sorts)).toEqual({ value: id, id });
  });

  it('know a row without a value', () => {
    expect(decodeCursor('id', encodeCursor('id', null, id), sorts).value).toBeNull();
  });

  it.each([
    ['another order', encodeCursor('id', id, id)],
    ['a value of another kind', encodeCursor('-id', true, id)],
    ['no JSON', 'garbage'],
    ['JSON that is no cursor', Buffer.from('{"a":1}').toString('base64url')],
  ])('are refused when they have %s', (_, text) => {
    expect(() => decodeCursor('-id', text, sorts)).toThrow(ValidationError);
  });
});

describe('pages', () => {
  it('end where no row is left', () => {
    expect(toPage([1, 2], 2, String)).toEqual({ items: [1, 2], nextCursor: null });
  });

  it('name the last row they show when there are more', () => {
    expect(toPage([1, 2, 3], 2, String)).toEqual({ items: [1, 2], nextCursor: '2' });
  });
});
