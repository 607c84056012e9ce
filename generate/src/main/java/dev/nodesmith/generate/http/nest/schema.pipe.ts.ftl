import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import type { FieldError } from '~errors';
import { validate } from '~validate';
import type { Output, Schema } from '~validate';

const parts: Readonly<Record<ArgumentMetadata['type'], FieldError['in']>> = {
  body: 'body',
  query: 'query',
  param: 'path',
  custom: 'header',
};

/** Lets through what the schema accepts, as the schema reads it. */
export class SchemaPipe<S extends Schema> implements PipeTransform<unknown, Output<S>> {
  readonly #schema: S;

  constructor(schema: S) {
    this.#schema = schema;
  }

  transform(value: unknown, { type }: ArgumentMetadata): Output<S> {
    return validate(this.#schema, value ?? undefined, parts[type]);
  }
}
