import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { FieldError } from '~errors';
import { validate } from '~validate';
import type { Output, Schema } from '~validate';

/** What the validator calls the parts of a request. */
const parts: Readonly<Record<ArgumentMetadata['type'], FieldError['in']>> = {
  body: 'body',
  query: 'query',
  param: 'path',
  custom: 'header',
};

/**
 * Lets through what the schema accepts, as the schema reads it. Of the parameters of a method Nest asks
 * the last one first: what is to be checked first stands last.
 */
export class SchemaPipe<S extends Schema> implements PipeTransform<unknown, Output<S>> {
  readonly #schema: S;

  constructor(schema: S) {
    this.#schema = schema;
  }

  transform(value: unknown, { type }: ArgumentMetadata): Output<S> {
    return validate(this.#schema, value ?? undefined, parts[type]);
  }
}
