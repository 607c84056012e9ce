import { ForbiddenError } from '../shared/errors.js';

/**
 * Throws unless the request may use a cookie: a browser names the site that a request comes from,
 * and it has to be this one or one that is allowed. Other clients name none and carry no foreign cookies.
 */
export function checkOrigin(
  origin: string | undefined,
  host: string,
  allowed: readonly string[],
): void {
  if (origin !== undefined && !allowed.includes(origin) && hostOf(origin) !== host) {
    throw new ForbiddenError('This cannot be used from another site.', 'foreign_origin');
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
