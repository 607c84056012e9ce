import type { ErrorRequestHandler } from 'express';

import { toErrorResponse } from '../utils/error-response.js';
import { ForbiddenError } from '../utils/errors.js';
import type { Logger } from '../utils/logger.js';
import { translate } from './http-errors.js';
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
