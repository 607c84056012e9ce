import { toErrorResponse } from '~error-response';
import { ForbiddenError } from '~errors';
import { translate } from '~http-errors';
import type { Logger } from '~logger';
import { pathOf } from '~path';
import type { AppMiddleware } from '~state';

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
<#if plan.hasAuth()>
      } else if (error instanceof ForbiddenError) {
        logger.warn({ audit: 'access_denied', reason: error.code }, 'audit');
</#if>
      }
      ctx.status = status;
      ctx.set({ ...headers, 'cache-control': 'no-store', 'content-type': contentType });
      ctx.body = JSON.stringify(body);
    }
  };
}
