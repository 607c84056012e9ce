import type { Caller, Role } from './caller.js';
import { ForbiddenError, UnauthenticatedError } from './errors.js';

/**
 * Which rows the caller may touch. It goes down into the query, where a row of somebody else is
 * simply not found.
 */
export interface Scope {
  readonly ownerId?: string;
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

export const anyone: AccessRule = () => everything;

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

/** The roles may touch every row, anybody else their own ones. */
export function ownerOr(...allowed: readonly Role[]): AccessRule {
  return (caller) => {
    const { id, role } = requireCaller(caller);
    return allowed.includes(role) ? everything : { ownerId: id };
  };
}
