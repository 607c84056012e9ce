import { bodyParser } from '@koa/bodyparser';
import type { Config } from '~config';
import { BadRequestError, UnsupportedMediaTypeError } from '~errors';
import type { AppMiddleware } from '~state';

/** Reads a body of JSON. Routes ask for it, so that nobody's body is read who may not send one. */
export function jsonBody({ bodyLimitBytes }: Pick<Config, 'bodyLimitBytes'>): AppMiddleware {
  const parse = bodyParser({
    enableTypes: ['json'],
    jsonLimit: bodyLimitBytes,
    jsonStrict: false,
    parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    onError: (error, ctx) => {
      // What is left of the body has to be taken off the connection before the next request.
      ctx.req.resume();
      throw error instanceof SyntaxError
        ? new BadRequestError('The body is not valid JSON.')
        : error;
    },
  });
  return async (ctx, next) => {
    // False for a body of another type, null without a body.
    const foreign = ctx.is('application/json') === false;
    if (foreign || (ctx.get('content-encoding') || 'identity') !== 'identity') {
      throw new UnsupportedMediaTypeError();
    }
    await parse(ctx, () => {
      // Some clients name the type of a body that they do not send: that counts as no body.
      if (ctx.request.rawBody === '') {
        ctx.request.body = undefined;
      }
      return next();
    });
  };
}
