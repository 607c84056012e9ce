import { expect, it } from 'vitest';

import { isStorable } from '../../src/shared/storable.js';

it.each([
  ['plain text', true],
  ['é😀', true],
  ['a\0b', false],
  ['\ud800', false],
])('%j can be stored: %s', (text, storable) => {
  expect(isStorable(text)).toBe(storable);
});
