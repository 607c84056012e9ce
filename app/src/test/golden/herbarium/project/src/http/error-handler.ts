import { toErrorResponse } from '../shared/error-response.js';
import { ForbiddenError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { translate } from './http-errors.js';
import { pathOf } from './path.js';
import type { AppMiddleware } from './state.js';

/** The one place where errors become answers: whatever is thrown further in arrives here. */
export function errorHandler(logger: Logger): AppMiddleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (thrown) {
      const error = translate(thrown);
      const { status, headers, contentType, body } = toErrorResponse(
        error,
        ctx.state.context.requestId,
        pathOf(ctx.originalUrl),
      );
      if (status >= 500) {
        logger.error({ err: error }, 'request failed');
      } else if (error instanceof ForbiddenError) {
        logger.warn({ audit: 'access_denied', reason: error.code }, 'audit');
      }
      ctx.status = status;
      ctx.set({ ...headers, 'cache-control': 'no-store', 'content-type': contentType });
      ctx.body = JSON.stringify(body);
    }
  };
}
