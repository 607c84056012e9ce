import { AppError, type FieldError, ValidationError } from './errors.js';

export interface ErrorEnvelope {
  readonly success: false;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details: readonly FieldError[];
  };
  readonly requestId: string;
}

export interface ErrorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: ErrorEnvelope;
}

/** This form does not repeat the path of the request, which is in `instance`. */
type ToErrorResponse = (error: unknown, requestId: string, instance: string) => ErrorResponse;

export const toErrorResponse: ToErrorResponse = (error, requestId) => {
  const known = error instanceof AppError ? error : unexpected;
  return {
    status: known.status,
    headers: known.headers,
    contentType: 'application/json; charset=utf-8',
    body: {
      success: false,
      error: {
        code: known.code,
        message: known.message,
        details: known instanceof ValidationError ? known.details : [],
      },
      requestId,
    },
  };
};

// What an unknown error says may name tables, files or secrets: the log gets it, the client does not.
const unexpected = new AppError(500, 'internal_error', 'Something went wrong on our side.');
