import { isBoom } from '@hapi/boom';
import type { Lifecycle, RouteOptionsPayload } from '@hapi/hapi';

import type { Config } from '../config.js';
import { BadRequestError, UnsupportedMediaTypeError } from '../shared/errors.js';
import { type Output, type Schema, validate } from '../shared/validate.js';

/** For routes without a body: what is sent nevertheless is not looked at. */
export const unread: RouteOptionsPayload = {
  failAction: 'ignore',
  output: 'stream',
  parse: false,
};

/** Reads a body of JSON. Routes ask for it. */
export function jsonPayload({
  bodyLimitBytes,
}: Pick<Config, 'bodyLimitBytes'>): RouteOptionsPayload {
  return {
    allow: 'application/json',
    defaultContentType: 'application/octet-stream',
    failAction,
    maxBytes: bodyLimitBytes,
    multipart: false,
    output: 'data',
    parse: true,
    protoAction: 'error',
    // The server has one for the whole request.
    timeout: false,
  };
}

const failAction: Lifecycle.Method = ({ headers }, h, error) => {
  const status = isBoom(error) ? error.output.statusCode : undefined;
  if (status === 400) {
    // What is wrong is the JSON, or else the type or encoding that the body is said to have.
    throw isBoom(error) && error.data instanceof SyntaxError
      ? new BadRequestError('The body is not valid JSON.')
      : new UnsupportedMediaTypeError();
  }
  const empty = headers['transfer-encoding'] === undefined && !Number(headers['content-length']);
  if (status === 415 && empty) {
    // There is nothing that could be of another type.
    return h.continue;
  }
  return rethrow(error);
};

/** Hapi would answer in words of its own. */
export function rethrow(error: Error | undefined): never {
  throw error?.cause instanceof Error
    ? error.cause
    : (error ?? new Error('A request was refused without a reason'));
}

/** Checks a part of a request by a schema, in the way that routes ask for. */
export function by<S extends Schema>(schema: S, part: Parameters<typeof validate>[2]) {
  return (value: unknown): Promise<Output<S>> => {
    try {
      return Promise.resolve(validate(schema, value ?? undefined, part));
    } catch (error) {
      // Hapi would look into an error that has details, as those of Joi have.
      return Promise.reject(new Error('Refused by a schema', { cause: error }));
    }
  };
}
