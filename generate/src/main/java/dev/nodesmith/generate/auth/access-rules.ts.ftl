import type { Caller, Role } from '~caller';
import { ForbiddenError, UnauthenticatedError } from '~errors';

/**
 * Which rows the caller may touch. It goes down into the query, where a row of somebody else is
 * simply not found.
 */
export interface Scope {
  readonly ownerId?: [=idType];
}

/** Answers with the rows that the caller may touch, or throws when there can be none. */
export type AccessRule = (caller: Caller | undefined) => Scope;

const everything: Scope = {};

export function requireCaller(caller: Caller | undefined): Caller {
  if (caller === undefined) {
    throw new UnauthenticatedError();
  }
  return caller;
}

<#if rules?seq_contains("anyone")>
export const anyone: AccessRule = () => everything;

</#if>
export const signedIn: AccessRule = (caller) => {
  requireCaller(caller);
  return everything;
};

export function roles(...allowed: readonly Role[]): AccessRule {
  return (caller) => {
    if (!allowed.includes(requireCaller(caller).role)) {
      throw new ForbiddenError();
    }
    return everything;
  };
}
<#if rules?seq_contains("ownerOr")>

/** The roles may touch every row, anybody else their own ones. */
export function ownerOr(...allowed: readonly Role[]): AccessRule {
  return (caller) => {
    const { id, role } = requireCaller(caller);
    return allowed.includes(role) ? everything : { ownerId: id };
  };
}
</#if>
