import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { AccessTokens } from '../../src/modules/auth/access-tokens.js';
import { UnauthenticatedError } from '../../src/shared/errors.js';

const jwtSecret = 'only-for-tests-only-for-tests-only-for-tests';
const tokens = new AccessTokens({ accessTokenTtlSeconds: 60, jwtSecret });
const id = '018f2f4e-7b1a-7c3d-8e4f-000000000001';
/** When the file was loaded, which may be long before its tests are run. */
const now = Math.floor(Date.now() / 1000);

const header = { alg: 'HS256', typ: 'at+jwt' };
const claims = { sub: id, role: 'member', version: 0, iss: 'depot', aud: 'depot', exp: now + 3600 };

function sign(tokenHeader: object, payload: object, secret = jwtSecret): string {
  const parts = [tokenHeader, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = createHmac('sha256', secret).update(parts.join('.')).digest('base64url');
  return [...parts, signature].join('.');
}

describe('access tokens', () => {
  it('say who calls', () => {
    const caller = { id, role: 'member' };
    expect(tokens.read(sign(header, claims))).toEqual({ caller, accessVersion: 0 });
  });

  it.each([
    ['an unsigned one', sign({ ...header, alg: 'none' }, claims).replace(/[^.]*$/, '')],
    ['one of another algorithm', sign({ ...header, alg: 'HS512' }, claims)],
    ['one of another kind', sign({ ...header, typ: 'JWT' }, claims)],
    ['one signed with another secret', sign(header, claims, 'x'.repeat(40))],
    ['one that has expired', sign(header, { ...claims, exp: now - 1 })],
    ['one that never expires', sign(header, { ...claims, exp: undefined })],
    ['one for somebody else', sign(header, { ...claims, aud: 'elsewhere' })],
    ['one from somebody else', sign(header, { ...claims, iss: 'elsewhere' })],
    ['one with a role that does not exist', sign(header, { ...claims, role: 'root' })],
    ['one about nobody', sign(header, { ...claims, sub: undefined })],
    ['text', 'not a token'],
  ])('refuse %s', (_, token) => {
    expect(() => tokens.read(token)).toThrow(UnauthenticatedError);
  });
});
