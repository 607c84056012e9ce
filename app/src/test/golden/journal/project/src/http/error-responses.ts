import type { Lifecycle, Plugin } from '@hapi/hapi';

import { toErrorResponse } from '../shared/error-response.js';
import {
  AppError,
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { pathOf } from './path.js';

interface Options {
  readonly logger: Logger;
}

/** The one place where errors become answers. */
export const errorResponses: Plugin<Options> = {
  name: 'error-responses',
  register(server, { logger }) {
    const answer: Lifecycle.Method = ({ app, raw, response }, h) => {
      if (!(response instanceof Error)) {
        return h.continue;
      }
      const error =
        response instanceof AppError ? response : translate(response.output.statusCode, response);
      const { status, headers, contentType, body } = toErrorResponse(
        error,
        app.context.requestId,
        pathOf(raw.req.url ?? '/'),
      );
      if (status >= 500) {
        logger.error({ err: error }, 'request failed');
      } else if (error instanceof ForbiddenError) {
        logger.warn({ audit: 'access_denied', reason: error.code }, 'audit');
      }
      const answered = h.response(JSON.stringify(body)).code(status).type(contentType);
      for (const [name, value] of Object.entries(headers)) {
        answered.header(name, value);
      }
      return answered;
    };
    server.ext('onPreResponse', answer);
  },
};

/** What Hapi itself has to say about a request, as an error of ours. */
function translate(status: number, error: Error): Error {
  switch (status) {
    case 404:
      return new NotFoundError();
    case 413:
      return new PayloadTooLargeError();
    case 415:
      return new UnsupportedMediaTypeError();
    default:
      return status < 500 ? new BadRequestError('The request cannot be read.') : error;
  }
}
