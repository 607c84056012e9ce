import { NotImplementedError } from '../../../shared/errors.js';

/**
 * `POST /v1/jars/{id}/open-jar`
 *
 * @param {object} input
 * @param {'wood' | 'steel'} input.spoon
 * @param {string | null} [input.note]
 * @param {object} context
 * @param {object} context.jar
 * @param {{ id: string, role: string }} context.caller
 * @param {object} context.repositories of the transaction that this is part of
 * @param {object} context.logger
 * @returns {Promise<object>} a jar
 */
export function openJar(input, { logger }) {
  logger.warn({ input }, 'openJar is called, but has no body yet');
  throw new NotImplementedError();
}
