import { ForbiddenError, UnauthenticatedError } from './errors.js';

const everything = {};

export function requireCaller(caller) {
  if (caller === undefined) {
    throw new UnauthenticatedError();
  }
  return caller;
}

export const anyone = () => everything;

export const signedIn = (caller) => {
  requireCaller(caller);
  return everything;
};

export function roles(...allowed) {
  return (caller) => {
    if (!allowed.includes(requireCaller(caller).role)) {
      throw new ForbiddenError();
    }
    return everything;
  };
}
