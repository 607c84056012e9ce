import { NotImplementedError } from '../../shared/errors.js';
import type { ClearDraftsContext } from './contexts.js';

/** `POST /v1/clear-drafts` */
export function clearDrafts({ logger }: ClearDraftsContext): Promise<void> {
  logger.warn({}, 'clearDrafts is called, but has no body yet');
  throw new NotImplementedError();
}
