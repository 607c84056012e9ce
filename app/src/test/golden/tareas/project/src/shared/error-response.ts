import { STATUS_CODES } from 'node:http';

import { AppError, type FieldError, ValidationError } from './errors.js';

/** Problem details según la RFC 9457. */
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

/** @param instance ruta de la petición, sin su query string, que puede contener algo privado */
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

// Lo que dice un error desconocido puede nombrar tablas, archivos o secretos: llega al registro, no
// al cliente.
const unexpected = new AppError(500, 'internal_error', 'Algo ha fallado por nuestra parte.');
