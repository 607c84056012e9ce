import cors from '@koa/cors';
import type { Config } from '~config';
import { corsOptions } from '~cors-options';
import type { RouteTable } from '~route-table';
import type { AppMiddleware } from '~state';

/** Answers OPTIONS, and tells browsers whose pages may read the other answers. */
export function crossOrigin(config: Pick<Config, 'corsOrigins'>, table: RouteTable): AppMiddleware {
  const { origin, credentials, methods, allowedHeaders, exposedHeaders, maxAge } =
    corsOptions(config);
  const allow = cors({
    // The empty origin is none: the answer says nothing to other sites.
    origin: (ctx) => origin.find((allowed) => allowed === ctx.get('origin')) ?? '',
    credentials,
    allowMethods: methods,
    allowHeaders: allowedHeaders,
    exposeHeaders: exposedHeaders,
    maxAge,
  });
  return async (ctx, next) => {
    if (ctx.method !== 'OPTIONS') {
      await allow(ctx, next);
      return;
    }
    ctx.status = 204;
    const served = table.methodsOf(ctx.path);
    if (served.length > 0) {
      ctx.set('allow', served.join(', '));
    }
    // A preflight or not, it ends here.
    await allow(ctx, () => Promise.resolve());
  };
}
