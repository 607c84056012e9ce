import { describe, expect, it } from 'vitest';

import { ValidationError } from '../../src/shared/errors.js';
import { decodeCursor, encodeCursor, type SortValue, toPage } from '../../src/shared/pagination.js';

type Form = Parameters<typeof decodeCursor>[2]['id'];

const sorts = { id: 'uuid' } as const;
const id = '018f2f4e-7b1a-7c3d-8e4f-000000000001';

/** Of each form, a value and some that are none. */
const values: [form: Form, good: SortValue, bad: SortValue[]][] = [
  ['bigint', '-9223372036854775808', ['9223372036854775808', '1.5', 'x', 1]],
  ['boolean', true, ['true', 1]],
  ['date', '2024-02-29', ['2023-02-30', '2024-1-1', 'x']],
  ['decimal', '-12.50', ['1e5', '.5', 12.5]],
  ['float', 1.5, ['1.5']],
  ['instant', '2026-01-31T12:00:00.000Z', ['2026-01-31T12:00:00Z', '2026-13-01T00:00:00.000Z', 0]],
  ['integer', 7, ['7', 1.5, 2 ** 31]],
  ['text', "it's", ['a\0b', 1]],
  ['time', '23:59:59', ['24:00:00', '9:00:00']],
  ['uuid', '018f2f4e-7b1a-7c3d-8e4f-000000000001', ['018f2f4e', "' OR true"]],
];

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

  it.each(values)('hold a %s value only as it is meant', (form, good, bad) => {
    const byValue = { ...sorts, value: form };
    expect(decodeCursor('value', encodeCursor('value', good, id), byValue).value).toBe(good);
    for (const value of bad) {
      const cursor = encodeCursor('value', value, id);
      expect(() => decodeCursor('value', cursor, byValue)).toThrow(ValidationError);
    }
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
