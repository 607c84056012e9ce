import { expect } from 'chai';
import { describe, it } from 'mocha';

import { isCommonPassword } from '../../src/modules/auth/common-passwords.js';
import { maxWaiting, Passwords } from '../../src/modules/auth/passwords.js';

const passwords = new Passwords();

describe('passwords', () => {
  it('are salted: two hashes of one password differ, and both match', async () => {
    const hashes = await Promise.all([
      passwords.hash('correct horse'),
      passwords.hash('correct horse'),
    ]);
    expect(new Set(hashes).size).to.equal(2);
    for (const hash of hashes) {
      expect(await passwords.matches('correct horse', hash)).to.equal(true);
      expect(await passwords.matches('Correct horse', hash)).to.equal(false);
    }
  });

  it('of an unknown user never match', async () => {
    expect(await passwords.matches('anything', undefined)).to.equal(false);
  });

  it('wait in line when many come at once, and give up when the line is too long', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: maxWaiting + 50 }, () => passwords.matches('x', undefined)),
    );
    expect(results.some(({ status }) => status === 'rejected')).to.equal(true);
    expect(results.filter(({ status }) => status === 'fulfilled').length).to.be.at.least(
      maxWaiting,
    );
  }).timeout(60_000);

  it('that everybody tries are known', () => {
    expect(isCommonPassword('password1')).to.equal(true);
    expect(isCommonPassword('a long phrase that nobody has')).to.equal(false);
  });
});
