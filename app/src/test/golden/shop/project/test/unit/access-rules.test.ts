import { describe, expect, it } from '@jest/globals';

import { roles, signedIn } from '../../src/utils/access-rules.js';
import { ForbiddenError, UnauthenticatedError } from '../../src/utils/errors.js';

const first = { id: 'a', role: 'staff' } as const;
const second = { id: 'b', role: 'customer' } as const;

describe('access rules', () => {
  it('ask who it is before anything else', () => {
    for (const rule of [signedIn, roles('staff')]) {
      expect(() => rule(undefined)).toThrow(UnauthenticatedError);
      expect(rule(first)).toEqual({});
    }
  });

  it('refuse other roles', () => {
    expect(() => roles(first.role)(second)).toThrow(ForbiddenError);
  });
});
