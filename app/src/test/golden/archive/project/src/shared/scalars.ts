import Joi from 'joi';

import { compareDecimals, toScale } from './decimals.js';
import { countCharacters, decimalForm, hasYear, isDay, uuidForm } from './formats.js';
import type { JsonValue } from './json.js';
import { findJsonProblem, isStorable } from './storable.js';

interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

/** Any text, for Joi by itself takes an empty one for none. */
export function string() {
  return Joi.string().min(0);
}

/** Text of at most `max` characters; an emoji is one of them, as it is for the database. */
export function text(max: number, min = 0) {
  return string()
    .custom(rule(isStorable, 'Must be well-formed text without NUL.'))
    .custom(rule((value) => countCharacters(value) >= min, `Must have at least ${min} characters.`))
    .custom(rule((value) => countCharacters(value) <= max, `Must have at most ${max} characters.`));
}

const [minInteger, maxInteger] = [-(2 ** 31), 2 ** 31 - 1];

/** An integer of 32 bits. */
export function integer() {
  return float()
    .integer()
    .custom((value: number, helpers) =>
      Number.isInteger(value) && value < minInteger
        ? helpers.error('number.min', { limit: minInteger })
        : Number.isInteger(value) && value > maxInteger
          ? helpers.error('number.max', { limit: maxInteger })
          : value,
    );
}

/** A number of JSON, where a text is none. */
export function float() {
  return Joi.number().strict().unsafe();
}

/** Kept and compared in lower case. */
export function email() {
  return string()
    .email({ tlds: { allow: false }, allowUnicode: false, ignoreLength: true })
    .max(254)
    .lowercase()
    .messages(always('Must be an email address.'));
}

export function uuid() {
  return string().pattern(uuidForm).lowercase().messages(always('Must be a UUID.'));
}

/** A text, so that no digit is lost; comes out with all digits of the scale: `9.5` as `9.50`. */
export function decimal(precision: number, scale: number, { min, max }: Bounds = {}) {
  const form = decimalForm(precision, scale);
  return string()
    .custom((value: string, helpers) => {
      if (!form.test(value)) {
        return helpers.error('string.pattern.base');
      }
      if (min !== undefined && compareDecimals(value, min) < 0) {
        return helpers.message({ custom: `Must be at least ${min}.` });
      }
      if (max !== undefined && compareDecimals(value, max) > 0) {
        return helpers.message({ custom: `Must be at most ${max}.` });
      }
      return toScale(value, scale);
    })
    .messages({
      'string.pattern.base': `Must be a decimal text of at most ${precision - scale}.${scale} digits.`,
    });
}

/** A day that the calendar has, such as `2026-01-31`. */
export function date() {
  return string()
    .custom((value: string, helpers) => (isDay(value) ? value : helpers.error('string.isoDate')))
    .messages(always('Must be a date such as 2026-01-31.'))
    .custom(rule(hasYear, 'There is no year 0.'));
}

/** Any JSON but null. */
export function json() {
  return Joi.any().custom((value: JsonValue, helpers) => {
    const problem = value === null ? 'Must not be null.' : findJsonProblem(value);
    return problem === undefined ? value : helpers.message({ custom: problem });
  });
}

/** Ids of the rows to link with, each once. */
export function links(id: Joi.Schema) {
  return Joi.array().items(id).max(100).custom(withoutRepeats);
}

/** An integer as a query string or a path has it. */
export function integerText(integer: Joi.NumberSchema) {
  return numeric(/^(?:0|-?[1-9]\d{0,9})$/, integer).messages({
    'string.pattern.base': 'Must be an integer.',
  });
}

function numeric(form: RegExp, schema: Joi.NumberSchema) {
  return string().custom((value: string, helpers) => {
    if (!form.test(value)) {
      return helpers.error('string.pattern.base');
    }
    const detail = schema.validate(Number(value)).error?.details[0];
    return detail === undefined ? Number(value) : helpers.error(detail.type, detail.context);
  });
}

export function flag() {
  return Joi.any().custom((value: unknown, helpers) =>
    value === 'true' || value === 'false'
      ? value === 'true'
      : helpers.error('any.only', { valids: ['true', 'false'] }),
  );
}

// Joi's types do not know what an extension adds.
const extended = Joi.extend((joi: Joi.Root) => ({
  type: 'list',
  base: joi.array(),
  prepare: (value: unknown, helpers: Joi.CustomHelpers) =>
    typeof value === 'string'
      ? { value: value.split(',') }
      : { value, errors: [helpers.error('string.base')] },
})) as { list(): Joi.ArraySchema };

/** Values with commas between them, each counted once. */
export function listOf(item: Joi.Schema) {
  return extended.list().items(item).max(100).custom(withoutRepeats);
}

function withoutRepeats(values: unknown[]): unknown[] {
  return [...new Set(values)];
}

/** Some of the values, but not none of them. */
export function changesOf<Changes>(schema: Joi.ObjectSchema<Changes>) {
  const keys = schema.describe().keys as object | undefined;
  return schema
    .or(...Object.keys(keys ?? {}))
    .messages({ 'object.missing': 'Must have at least one key.' });
}

/** One message for whatever is wrong with a text that has to have a form. */
function always(message: string) {
  return {
    'string.base': message,
    'string.email': message,
    'string.isoDate': message,
    'string.max': message,
    'string.pattern.base': message,
  };
}

function rule(holds: (value: string) => boolean, message: string): Joi.CustomValidator<string> {
  return (value, helpers) => (holds(value) ? value : helpers.message({ custom: message }));
}
