import { STATUS_CODES } from 'node:http';

import { AppError, ValidationError } from './errors.js';

/**
 * @param {unknown} error
 * @param {string} requestId
 * @param {string} instance path of the request, without its query, which may hold what is private
 */
export function toErrorResponse(error, requestId, instance) {
  const known = error instanceof AppError ? error : unexpected;
  return {
    status: known.status,
    headers: known.headers,
    contentType: 'application/problem+json; charset=utf-8',
    body: {
      type: 'about:blank',
      title: STATUS_CODES[known.status] ?? 'Error',
      status: known.status,
      detail: known.message,
      instance,
      code: known.code,
      requestId,
      ...(known instanceof ValidationError && { errors: known.details }),
    },
  };
}

// What an unknown error says may name tables, files or secrets: the log gets it, the client does not.
const unexpected = new AppError(500, 'internal_error', 'Something went wrong on our side.');
