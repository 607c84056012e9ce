import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';

import { type FieldError, ValidationError } from '../shared/errors.js';
import { type Output, type Schema, validate } from '../shared/validate.js';

/** Gives handlers the types of what the schemas of their route let through. */
export interface ValidatedTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends Schema ? Output<this['schema']> : unknown;
}

const parts: Readonly<Record<string, FieldError['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

export const validatorCompiler: FastifySchemaCompiler<Schema> = ({ schema, httpPart = '' }) => {
  const part = parts[httpPart] ?? 'body';
  return (value: unknown) => {
    try {
      return { value: validate(schema, value ?? undefined, part) };
    } catch (error) {
      // Fastify takes what a validator throws for a fault of the validator.
      if (error instanceof ValidationError) {
        return { error };
      }
      throw error;
    }
  };
};

/** Names the component of the OpenAPI document that an answer is written by. */
export interface ComponentReference {
  readonly $ref: string;
}

export function component(name: string): ComponentReference {
  return { $ref: name };
}
