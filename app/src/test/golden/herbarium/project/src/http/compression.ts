import compress from 'koa-compress';

import type { AppMiddleware } from './state.js';

/** Compresses what is worth it. Of a client that takes nothing, not even no encoding, koa-compress would make an error. */
export function compression(): AppMiddleware {
  const compressed = compress({ deflate: false, zstd: false });
  return async (ctx, next) => {
    const takesNothing = ctx.acceptsEncodings('br', 'gzip', 'identity') === false;
    await (takesNothing ? next() : compressed(ctx, next));
  };
}
