import { bodyTag, isFresh } from './etag.js';
import type { AppMiddleware } from './state.js';

/** Lets clients keep what they read, on the condition that they ask each time whether it still holds. */
export const conditionalReads: AppMiddleware = async (ctx, next) => {
  await next();
  if (ctx.status !== 200 || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) {
    return;
  }
  ctx.set('cache-control', ctx.state.caller ? 'private, no-cache' : 'public, no-cache');
  if (typeof ctx.body !== 'string') {
    // Files have no tag but the time of their last change, by which Koa can tell.
    ctx.status = ctx.fresh ? 304 : 200;
    return;
  }
  const { etag } = ctx.response.headers;
  const tag = typeof etag === 'string' ? etag : bodyTag(ctx.body);
  ctx.set('etag', tag);
  const known = ctx.headers['if-none-match'];
  if (known !== undefined && isFresh(known, tag)) {
    ctx.status = 304;
  }
};
