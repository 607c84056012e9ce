import { NotImplementedError } from '../../../shared/errors.js';
import type { CloseCourtContext } from '../court.operations.js';
import type { CloseCourtInput } from '../court.schema.js';

/** `POST /v1/courts/{id}/close-court` */
export function closeCourt(input: CloseCourtInput, { logger }: CloseCourtContext): Promise<void> {
  logger.warn({ input }, 'closeCourt is called, but has no body yet');
  throw new NotImplementedError();
}
