import { NotImplementedError } from '../../shared/errors.js';
import type { ClearDeskContext } from './contexts.js';

/** `POST /v1/clear-desk` */
export function clearDesk({ logger }: ClearDeskContext): Promise<void> {
  logger.warn({}, 'clearDesk is called, but has no body yet');
  throw new NotImplementedError();
}
