import { expect } from 'chai';
import { it } from 'mocha';

import type { JsonValue } from '../../src/shared/json.js';
import { findJsonProblem } from '../../src/shared/storable.js';

function nested(levels: number): JsonValue {
  return levels === 0 ? {} : { inner: nested(levels - 1) };
}

for (const value of ['a text', null, { list: [1, true, 'é😀'] }, nested(31)]) {
  it(`${JSON.stringify(value)} can be stored`, () => {
    expect(findJsonProblem(value)).to.equal(undefined);
  });
}

const refused: [string, JsonValue, RegExp][] = [
  ['a NUL', { note: 'a\0b' }, /NUL/],
  ['half a character', ['\ud800'], /well-formed/],
  ['such a key', { 'a\0b': 1 }, /NUL/],
  ['a key that changes prototypes', JSON.parse('{"__proto__": {}}') as JsonValue, /__proto__/],
  ['too many levels', nested(32), /levels/],
  ['too many bytes', 'x'.repeat(70_000), /bytes/],
];

for (const [name, value, problem] of refused) {
  it(`what has ${name} cannot be stored`, () => {
    expect(findJsonProblem(value)).to.match(problem);
  });
}
