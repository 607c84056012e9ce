import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

export const requestContext = new AsyncLocalStorage();

export function currentContext() {
  return requestContext.getStore();
}

/**
 * The id that the client gave its request, when it is fit for a log, or a new one.
 *
 * @param {string | string[] | undefined} header
 * @returns {string}
 */
export function acceptRequestId(header) {
  return typeof header === 'string' && /^[\w.-]{1,64}$/.test(header) ? header : randomUUID();
}
