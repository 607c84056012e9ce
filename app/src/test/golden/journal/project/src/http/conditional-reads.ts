import type { Lifecycle } from '@hapi/hapi';

import { callerOf } from './authentication.js';
import { bodyTag, isFresh } from './etag.js';

/** Lets clients keep what they read, on the condition that they ask each time whether it still holds. */
export const conditionalReads: Lifecycle.Method = (request, h) => {
  const { headers, method, response } = request;
  const read = method === 'get' || method === 'head';
  if (response instanceof Error || !read || response.statusCode !== 200) {
    return h.continue;
  }
  response.header('cache-control', callerOf(request) ? 'private, no-cache' : 'public, no-cache');
  if (typeof response.source !== 'string') {
    return h.continue;
  }
  const { etag } = response.headers;
  const tag = typeof etag === 'string' ? etag : bodyTag(response.source);
  response.header('etag', tag);
  const known = headers['if-none-match'];
  if (known !== undefined && isFresh(known, tag)) {
    response.code(304);
  }
  return h.continue;
};
