import { errorCodes, type FastifyReply, type FastifyRequest } from 'fastify';

import { toErrorResponse } from '../shared/error-response.js';
import {
  BadRequestError,
  ForbiddenError,
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
    } else if (error instanceof ForbiddenError) {
      logger.warn({ audit: 'access_denied', reason: error.code }, 'audit');
    }
    void reply.code(status).headers(headers).type(contentType).send(JSON.stringify(body));
  };
}

/** What Fastify itself has to say about a request, as an error of ours. */
function translate(error: unknown): unknown {
  if (error instanceof errorCodes.FST_ERR_CTP_BODY_TOO_LARGE) {
    return new PayloadTooLargeError();
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_JSON_BODY) {
    return new BadRequestError('The body is not valid JSON.');
  }
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE) {
    return new UnsupportedMediaTypeError();
  }
  return isBadRequest(error) ? new BadRequestError('The request cannot be read.') : error;
}

function isBadRequest(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('FST_ERR_') &&
    'statusCode' in error &&
    error.statusCode === 400
  );
}
