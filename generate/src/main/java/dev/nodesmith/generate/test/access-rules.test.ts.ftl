import { describe, expect, it } from '[=tests.module]';
import { ownerOr, roles, signedIn } from '~access-rules';
import { ForbiddenError, UnauthenticatedError } from '~errors';

const first = { id: [=ids[0]], role: '[=project.auth.get().roles[0]]' } as const;
<#if project.auth.get().roles?size gt 1>
const second = { id: [=ids[1]], role: '[=project.auth.get().roles[1]]' } as const;
</#if>

describe('access rules', () => {
  it('ask who it is before anything else', () => {
    for (const rule of [signedIn, roles('[=project.auth.get().roles[0]]')]) {
      expect(() => rule(undefined)).toThrow(UnauthenticatedError);
      expect(rule(first)).toEqual({});
    }
  });
<#if project.auth.get().roles?size gt 1>

  it('refuse other roles', () => {
    expect(() => roles(first.role)(second)).toThrow(ForbiddenError);
  });
<#if owner>

  it('keep owners to their own rows and leave the roles all of them', () => {
    expect(ownerOr(first.role)(second)).toEqual({ ownerId: second.id });
    expect(ownerOr(first.role)(first)).toEqual({});
  });
</#if>
</#if>
});
