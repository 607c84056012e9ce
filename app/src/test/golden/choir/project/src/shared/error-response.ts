import { STATUS_CODES } from 'node:http';

import { AppError, type FieldError, ValidationError } from './errors.js';

/** Problem details as of RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
}

export interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: Problem;
}

/** @param instance path of the request, without its query, which may hold what is private */
export function toErrorResponse(
  error: unknown,
  requestId: string,
  instance: string,
): ErrorResponse {
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
