import type Joi from 'joi';
import type { FieldError } from '~errors';
import { type Part, requiredError, toPointer, unknownKeyError, validationError } from '~field-errors';
import { expectedOneOf, received } from '~wording';

export type Schema = Joi.ObjectSchema<unknown>;

/** What a schema makes of a value that it accepts. */
export type Output<S extends Schema> = S extends Joi.ObjectSchema<infer T> ? T : never;

const options = {
  abortEarly: false,
<#if project.api.unknownKeys == "STRIP">
  stripUnknown: true,
</#if>
  messages: {
    paging: '{#problem}',
    'array.base': 'Invalid input: expected array',
    'array.max': 'Too big: expected array to have <={#limit} items',
    'array.min': 'Too small: expected array to have >={#limit} items',
    'boolean.base': 'Invalid input: expected boolean',
    'number.base': 'Invalid input: expected number',
    'number.infinity': 'Invalid input: expected number',
    'number.integer': 'Invalid input: expected int',
    'number.max': 'Too big: expected number to be <={#limit}',
    'number.min': 'Too small: expected number to be >={#limit}',
    'object.base': 'Invalid input: expected object',
    'string.base': 'Invalid input: expected string',
    'string.empty': 'Too small: expected string to have >=1 characters',
    'string.max': 'Too big: expected string to have <={#limit} characters',
    'string.pattern.base': 'Invalid string: must match pattern {#regex}',
  },
} satisfies Joi.ValidationOptions;

/** What clients tell mistakes apart by; each other mistake is against a rule of our own. */
const codes = new Map([
  ['any.only', 'invalid_value'],
  ['array.base', 'invalid_type'],
  ['array.max', 'too_big'],
  ['array.min', 'too_small'],
  ['boolean.base', 'invalid_type'],
  ['number.base', 'invalid_type'],
  ['number.infinity', 'invalid_type'],
  ['number.integer', 'invalid_type'],
  ['number.max', 'too_big'],
  ['number.min', 'too_small'],
  ['object.base', 'invalid_type'],
  ['string.base', 'invalid_type'],
  ['string.email', 'invalid_format'],
  ['string.empty', 'too_small'],
  ['string.isoDate', 'invalid_format'],
  ['string.max', 'too_big'],
  ['string.pattern.base', 'invalid_format'],
]);

/** The value as the schema reads it. Throws ValidationError with all that is wrong with it. */
export function validate<S extends Schema>(schema: S, value: unknown, part: Part): Output<S> {
  if (value === undefined) {
    throw validationError([requiredError(part, '')]);
  }
  const result = (schema as Joi.ObjectSchema<Output<S>>).validate(value, options);
  if (result.error === undefined) {
    return result.value;
  }
  throw validationError(result.error.details.map((detail) => toFieldError(detail, part)));
}

function toFieldError(detail: Joi.ValidationErrorItem, part: Part): FieldError {
  const pointer = toPointer(detail.path, part);
  switch (detail.type) {
    case 'any.required':
      return requiredError(part, pointer);
    case 'object.unknown':
      return unknownKeyError(part, pointer);
    default:
      return {
        in: part,
        pointer,
        code: codes.get(detail.type) ?? 'custom',
        message: messageOf(detail),
      };
  }
}

function messageOf({ type, message, context }: Joi.ValidationErrorItem): string {
  if (message.startsWith('Invalid input: ')) {
    return `${message}, received ${received(context?.value)}`;
  }
  const valids: unknown = context?.valids;
  return type === 'any.only' && Array.isArray(valids)
    ? expectedOneOf(valids.filter((value) => value !== null))
    : message;
}
