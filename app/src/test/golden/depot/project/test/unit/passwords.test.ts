import { describe, expect, it } from 'vitest';

import { isCommonPassword } from '../../src/modules/auth/common-passwords.js';
import { maxWaiting, Passwords } from '../../src/modules/auth/passwords.js';

const passwords = new Passwords();

describe('passwords', () => {
  it('are salted: two hashes of one password differ, and both match', async () => {
    const hashes = await Promise.all([
      passwords.hash('correct horse'),
      passwords.hash('correct horse'),
    ]);
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) {
      expect(await passwords.matches('correct horse', hash)).toBe(true);
      expect(await passwords.matches('Correct horse', hash)).toBe(false);
    }
  });

  it('of an unknown user never match', async () => {
    expect(await passwords.matches('anything', undefined)).toBe(false);
  });

  it('wait in line when many come at once, and give up when the line is too long', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: maxWaiting + 50 }, () => passwords.matches('x', undefined)),
    );
    expect(results.some(({ status }) => status === 'rejected')).toBe(true);
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(
      maxWaiting,
    );
  }, 60_000);

  it('that everybody tries are known', () => {
    expect(isCommonPassword('password1')).toBe(true);
    expect(isCommonPassword('a long phrase that nobody has')).toBe(false);
  });
});
