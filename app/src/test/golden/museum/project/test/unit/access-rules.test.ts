import { expect } from 'chai';
import { describe, it } from 'mocha';

import { ownerOr, roles, signedIn } from '../../src/shared/access-rules.js';
import { ForbiddenError, UnauthenticatedError } from '../../src/shared/errors.js';

const first = { id: 'a', role: 'curator' } as const;
const second = { id: 'b', role: 'visitor' } as const;

describe('access rules', () => {
  it('ask who it is before anything else', () => {
    for (const rule of [signedIn, roles('curator')]) {
      expect(() => rule(undefined)).to.throw(UnauthenticatedError);
      expect(rule(first)).to.deep.equal({});
    }
  });

  it('refuse other roles', () => {
    expect(() => roles(first.role)(second)).to.throw(ForbiddenError);
  });

  it('keep owners to their own rows and leave the roles all of them', () => {
    expect(ownerOr(first.role)(second)).to.deep.equal({ ownerId: second.id });
    expect(ownerOr(first.role)(first)).to.deep.equal({});
  });
});
