import { describe, expect, it } from 'vitest';
import { ValidationError } from '~errors';
import { decodeCursor, encodeCursor, toPage } from '~pagination';

const sorts = { id: 'uuid', name: 'text', since: 'date' } as const;
const id = '018f2f4e-7b1a-7c3d-8e4f-000000000001';

describe('cursors', () => {
  it('come back as they were made', () => {
    const text = encodeCursor('-name', 'Ünïcode', id);
    expect(decodeCursor('-name', text, sorts)).toEqual({ value: 'Ünïcode', id });
  });

  it('know a row without a value', () => {
    expect(decodeCursor('since', encodeCursor('since', null, id), sorts).value).toBeNull();
  });

  it.each([
    ['another order', encodeCursor('name', 'x', id)],
    ['a value of another kind', encodeCursor('since', 'tomorrow', id)],
    ['no id', encodeCursor('since', '2026-01-31', 'x')],
    ['no JSON', 'garbage'],
    ['JSON that is no cursor', Buffer.from('{"a":1}').toString('base64url')],
  ])('are refused when they have %s', (_, text) => {
    expect(() => decodeCursor('since', text, sorts)).toThrow(ValidationError);
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
