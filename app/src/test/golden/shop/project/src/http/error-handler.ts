import type { ErrorRequestHandler } from 'express';

import { toErrorResponse } from '../shared/error-response.js';
import {
  BadRequestError,
  ForbiddenError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { pathOf } from './path.js';

/** The one place where errors become answers. Express knows it by its four parameters. */
export function createErrorHandler(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const error = translate(thrown);
    const { status, headers, contentType, body } = toErrorResponse(
      error,
      request.context.requestId,
      pathOf(request.originalUrl),
    );
    if (status >= 500) {
      logger.error({ err: error }, 'request failed');
    } else if (error instanceof ForbiddenError) {
      logger.warn({ audit: 'access_denied', reason: error.code }, 'audit');
    }
    if (response.headersSent) {
      // Too late for an answer: Express ends the connection.
      next(thrown);
      return;
    }
    const text = JSON.stringify(body);
    response
      .status(status)
      .set(headers)
      .set('cache-control', 'no-store')
      .set('content-type', contentType)
      .set('content-length', String(Buffer.byteLength(text)))
      .end(text);
  };
}

/** What Express and its parsers have to say about a request, as an error of ours. */
function translate(error: unknown): unknown {
  switch (statusOf(error)) {
    case 413:
      return new PayloadTooLargeError();
    case 415:
      return new UnsupportedMediaTypeError();
    case 400:
      return error instanceof SyntaxError
        ? new BadRequestError('The body is not valid JSON.')
        : new BadRequestError('The request cannot be read.');
    default:
      return error;
  }
}

/** Of errors with a status only those count whose maker says that a client may see them. */
function statusOf(error: unknown): unknown {
  if (error instanceof URIError) {
    return 400;
  }
  return error instanceof Error && 'expose' in error && error.expose === true && 'status' in error
    ? error.status
    : undefined;
}
