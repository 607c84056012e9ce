import { errorCodes, type FastifyReply, type FastifyRequest } from 'fastify';

import { toErrorResponse } from '../shared/error-response.js';
import {
  AppError,
  BadRequestError,
  NotFoundError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { pathOf } from './path.js';

export type ErrorHandler = (thrown: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** The one place where errors become answers. */
export function createErrorHandler(logger: Logger): ErrorHandler {
  return (thrown, request, reply) => {
    const error = translate(thrown);
    const { status, headers, contentType, body } = toErrorResponse(
      error,
      request.id,
      pathOf(request.url),
    );
    if (status >= 500) {
      logger.error({ err: error }, 'request failed');
    }
    void reply.code(status).headers(headers).type(contentType).send(JSON.stringify(body));
  };
}

/** What Fastify itself has to say about a request, as an error of ours. */
function translate(error: unknown): unknown {
  // Fastify gives what a schema refuses a status of its own.
  if (error instanceof AppError) {
    return error;
  }
  if (error instanceof errorCodes.FST_ERR_CTP_BODY_TOO_LARGE) {
    return new PayloadTooLargeError();
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_JSON_BODY) {
    return new BadRequestError('The body is not valid JSON.');
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE) {
    return new UnsupportedMediaTypeError();
  }
  switch (statusOf(error)) {
    case 400:
      return new BadRequestError('The request cannot be read.');
    // Files that are not served, and keys longer than any.
    case 403:
    case 404:
    case 414:
      return new NotFoundError();
    default:
      return error;
  }
}

/** The status that Fastify and its plugins give their errors. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
