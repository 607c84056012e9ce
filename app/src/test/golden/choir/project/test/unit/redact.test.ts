import { expect, it } from 'vitest';

import { redact } from '../../src/shared/redact.js';

it('hides secrets however deep they lie, and nothing else', () => {
  const date = new Date(0);
  expect(
    redact({ user: { password: 'x', name: 'Ada' }, list: [{ accessToken: 'y' }], date }),
  ).toEqual({
    user: { password: '[redacted]', name: 'Ada' },
    list: [{ accessToken: '[redacted]' }],
    date,
  });
});

it('gives up on what is too deep', () => {
  interface Nested {
    inner?: Nested;
  }
  const deep: Nested = {};
  let last = deep;
  for (let depth = 0; depth < 20; depth += 1) {
    last.inner = {};
    last = last.inner;
  }
  expect(JSON.stringify(redact(deep))).toContain('[too deep]');
});
