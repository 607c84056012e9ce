import { expect, it } from 'vitest';

import type { JsonValue } from '../../src/shared/json.js';
import { findJsonProblem } from '../../src/shared/storable.js';

function nested(levels: number): JsonValue {
  return levels === 0 ? {} : { inner: nested(levels - 1) };
}

it.each([['a text'], [null], [{ list: [1, true, 'é😀'] }], [nested(31)]])(
  '%j can be stored',
  (value) => {
    expect(findJsonProblem(value)).toBeUndefined();
  },
);

const refused: [string, JsonValue, RegExp][] = [
  ['a NUL', { note: 'a\0b' }, /NUL/],
  ['half a character', ['\ud800'], /well-formed/],
  ['such a key', { 'a\0b': 1 }, /NUL/],
  ['a key that changes prototypes', JSON.parse('{"__proto__": {}}') as JsonValue, /__proto__/],
  ['too many levels', nested(32), /levels/],
  ['too many bytes', 'x'.repeat(70_000), /bytes/],
];

it.each(refused)('what has %s cannot be stored', (_, value, problem) => {
  expect(findJsonProblem(value)).toMatch(problem);
});
