import { expect, it } from 'vitest';

import { isStorable } from '../../src/shared/storable.js';

it.each([
  ['texto sin más', true],
  ['é😀', true],
  ['a\0b', false],
  ['\ud800', false],
])('%j se puede guardar: %s', (text, storable) => {
  expect(isStorable(text)).toBe(storable);
});
