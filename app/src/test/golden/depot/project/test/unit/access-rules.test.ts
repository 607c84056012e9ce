import { describe, expect, it } from 'vitest';

import { ownerOr, roles, signedIn } from '../../src/shared/access-rules.js';
import { ForbiddenError, UnauthenticatedError } from '../../src/shared/errors.js';

const first = { id: 'a', role: 'admin' } as const;
const second = { id: 'b', role: 'member' } as const;

describe('access rules', () => {
  it('ask who it is before anything else', () => {
    for (const rule of [signedIn, roles('admin')]) {
      expect(() => rule(undefined)).toThrow(UnauthenticatedError);
      expect(rule(first)).toEqual({});
    }
  });

  it('refuse other roles', () => {
    expect(() => roles(first.role)(second)).toThrow(ForbiddenError);
  });

  it('keep owners to their own rows and leave the roles all of them', () => {
    expect(ownerOr(first.role)(second)).toEqual({ ownerId: second.id });
    expect(ownerOr(first.role)(first)).toEqual({});
  });
});
