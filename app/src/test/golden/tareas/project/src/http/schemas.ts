import type { FastifySchemaCompiler, FastifyTypeProvider } from 'fastify';

import { type FieldError, ValidationError } from '../shared/errors.js';
import { type Output, type Schema, validate } from '../shared/validate.js';

/** Da a los manejadores los tipos de lo que dejan pasar los esquemas de su ruta. */
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
      // Fastify toma lo que lanza un validador por un fallo del validador.
      if (error instanceof ValidationError) {
        return { error };
      }
      throw error;
    }
  };
};

/** Nombra el componente del documento OpenAPI con el que se escribe una respuesta. */
export interface ComponentReference {
  readonly $ref: string;
}

export function component(name: string): ComponentReference {
  return { $ref: name };
}
