import express, { type RequestHandler } from 'express';

import type { Config } from '../config/config.js';
import { BadRequestError, UnsupportedMediaTypeError } from '../utils/errors.js';
import { requestContext } from '../utils/request-context.js';

/** Reads a body of JSON. Routes ask for it, so that nobody's body is read who may not send one. */
export function jsonBody({ bodyLimitBytes }: Pick<Config, 'bodyLimitBytes'>): RequestHandler {
  const parse: RequestHandler = express.json({
    inflate: false,
    limit: bodyLimitBytes,
    strict: false,
  });
  return (request, response, next) => {
    // False for a body of another type, null without a body.
    if (request.is('application/json') === false) {
      throw new UnsupportedMediaTypeError();
    }
    // Some clients name the type of a body that they do not send. The parser would make an object of it.
    if (request.headers['content-length'] === '0') {
      next();
      return;
    }
    parse(request, response, (error?: unknown) => {
      // A body arrives in events of the socket, which know nothing of the request that they belong to.
      requestContext.run(request.context, () => {
        next(error ?? problemOf(request.body));
      });
    });
  };
}

/** One careless merge with such a key changes the prototype of every object. */
function problemOf(body: unknown): BadRequestError | undefined {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, '__proto__')
    ? new BadRequestError('The body is not valid JSON.')
    : undefined;
}
