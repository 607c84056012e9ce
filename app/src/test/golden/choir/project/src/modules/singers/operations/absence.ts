import { NotImplementedError } from '../../../shared/errors.js';
import type { AbsenceContext } from '../singer.operations.js';
import type { AbsenceInput } from '../singer.schema.js';

/** `POST /v1/singers/{id}/absence` */
export function absence(input: AbsenceInput, { logger }: AbsenceContext): Promise<void> {
  logger.warn({ input }, 'absence is called, but has no body yet');
  throw new NotImplementedError();
}
