import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Lo que lleva cada línea del registro de una petición. */
export interface RequestContext {
  readonly requestId: string;
  readonly traceId?: string;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

export function currentContext(): RequestContext | undefined {
  return requestContext.getStore();
}

/** El id que el cliente ha dado a su petición, cuando es apto para el registro, o uno nuevo. */
export function acceptRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.-]{1,64}$/.test(header) ? header : randomUUID();
}
