import { describe, expect, it } from 'vitest';

import { roles, signedIn } from '../../src/shared/access-rules.js';
import { ForbiddenError, UnauthenticatedError } from '../../src/shared/errors.js';

const first = { id: 'a', role: 'host' };
const second = { id: 'b', role: 'guest' };

describe('access rules', () => {
  it('ask who it is before anything else', () => {
    for (const rule of [signedIn, roles('host')]) {
      expect(() => rule(undefined)).toThrow(UnauthenticatedError);
      expect(rule(first)).toEqual({});
    }
  });

  it('refuse other roles', () => {
    expect(() => roles(first.role)(second)).toThrow(ForbiddenError);
  });
});
