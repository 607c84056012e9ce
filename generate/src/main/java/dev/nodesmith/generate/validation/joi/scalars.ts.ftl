import Joi from 'joi';
import { compareDecimals, toScale } from '~decimals';
import { countCharacters, decimalForm, hasYear, integerForm, isDay, isWebAddress, isWithinYears, timeForm, toUtc, uuidForm } from '~formats';
import type { JsonValue } from '~json';
import { findJsonProblem, isStorable } from '~storable';

<#if used?seq_contains("decimal") || used?seq_contains("bigint")>
interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

</#if>
/** Any text, for Joi by itself takes an empty one for none. */
export function string() {
  return Joi.string().min(0);
}

<#if used?seq_contains("text")>
/** Text of at most `max` characters; an emoji is one of them, as it is for the database. */
export function text(max: number, min = 0) {
  return string()
    .custom(rule(isStorable, 'Must be well-formed text without NUL.'))
    .custom(rule((value) => countCharacters(value) >= min, `Must have at least ${min} characters.`))
    .custom(rule((value) => countCharacters(value) <= max, `Must have at most ${max} characters.`));
}

</#if>
<#if used?seq_contains("integer")>
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

</#if>
<#if used?seq_contains("integer") || used?seq_contains("float")>
/** A number of JSON, where a text is none. */
export function float() {
  return Joi.number().strict().unsafe();
}

</#if>
<#if used?seq_contains("email")>
/** Kept and compared in lower case. */
export function email() {
  return string()
    .email({ tlds: { allow: false }, allowUnicode: false, ignoreLength: true })
    .max(254)
    .lowercase()
    .messages(always('Must be an email address.'));
}

</#if>
<#if used?seq_contains("url")>
/** An absolute address of the web; `javascript:` and the like would run in a page that links to it. */
export function url() {
  return text(2048).custom(
    rule(isWebAddress, 'Must be an http or https URL.'),
  );
}

</#if>
<#if used?seq_contains("uuid")>
export function uuid() {
  return string()
    .pattern(uuidForm)
    .lowercase()
    .messages(always('Must be a UUID.'));
}

</#if>
<#if used?seq_contains("decimal")>
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

</#if>
<#if used?seq_contains("bigint")>
/** An integer of 64 bits. A text, for numbers of JavaScript are exact up to 53 bits only. */
export function bigint({ min = '-9223372036854775808', max = '9223372036854775807' }: Bounds = {}) {
  return string()
    .custom((value: string, helpers) => {
      if (!integerForm.test(value)) {
        return helpers.error('string.pattern.base');
      }
      if (BigInt(value) < BigInt(min)) {
        return helpers.message({ custom: `Must be at least ${min}.` });
      }
      return BigInt(value) > BigInt(max)
        ? helpers.message({ custom: `Must be at most ${max}.` })
        : value;
    })
    .messages({ 'string.pattern.base': 'Must be an integer as text.' });
}

</#if>
<#if used?seq_contains("date")>
/** A day that the calendar has, such as `2026-01-31`. */
export function date() {
  return string()
    .custom((value: string, helpers) => (isDay(value) ? value : helpers.error('string.isoDate')))
    .messages(always('Must be a date such as 2026-01-31.'))
    .custom(rule(hasYear, 'There is no year 0.'));
}

</#if>
<#if used?seq_contains("time")>
/** Such as `13:45:00`. */
export function time() {
  return string()
    .pattern(timeForm)
    .messages(always('Must be a time such as 13:45:00.'));
}

</#if>
<#if used?seq_contains("datetime")>
/** An instant with any offset; comes out in UTC with milliseconds. */
export function datetime() {
  return string()
    .custom((value: string, helpers) => {
      const utc = toUtc(value);
      if (utc === undefined) {
        return helpers.error('string.isoDate');
      }
      return isWithinYears(utc)
        ? utc
        : helpers.message({ custom: 'Must lie in the years 1 to 9999.' });
    })
    .messages(always('Must be an instant such as 2026-01-31T12:00:00.000Z.'));
}

</#if>
<#if used?seq_contains("json")>
/** Any JSON but null. */
export function json() {
  return Joi.any().custom((value: JsonValue, helpers) => {
    const problem = value === null ? 'Must not be null.' : findJsonProblem(value);
    return problem === undefined ? value : helpers.message({ custom: problem });
  });
}

</#if>
<#if used?seq_contains("links")>
/** Ids of the rows to link with, each once. */
export function links(id: Joi.Schema) {
  return Joi.array().items(id).max(100).custom(withoutRepeats);
}

</#if>
<#if used?seq_contains("integerText")>
/** An integer as a query string or a path has it. */
export function integerText(integer: Joi.NumberSchema) {
  return numeric(/^(?:0|-?[1-9]\d{0,9})$/, integer).messages({
    'string.pattern.base': 'Must be an integer.',
  });
}

</#if>
<#if used?seq_contains("numberText")>
/** A number as a query string has it. */
export function numberText(number: Joi.NumberSchema) {
  return numeric(/^-?\d{1,16}(?:\.\d{1,16})?$/, number).messages({
    'string.pattern.base': 'Must be a number.',
  });
}

</#if>
<#if used?seq_contains("integerText") || used?seq_contains("numberText")>
function numeric(form: RegExp, schema: Joi.NumberSchema) {
  return string().custom((value: string, helpers) => {
    if (!form.test(value)) {
      return helpers.error('string.pattern.base');
    }
    const detail = schema.validate(Number(value)).error?.details[0];
    return detail === undefined ? Number(value) : helpers.error(detail.type, detail.context);
  });
}

</#if>
<#if used?seq_contains("flag")>
export function flag() {
  return Joi.any().custom((value: unknown, helpers) =>
    value === 'true' || value === 'false'
      ? value === 'true'
      : helpers.error('any.only', { valids: ['true', 'false'] }),
  );
}

</#if>
<#if used?seq_contains("listOf")>
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

</#if>
<#if used?seq_contains("links") || used?seq_contains("listOf")>
function withoutRepeats(values: unknown[]): unknown[] {
  return [...new Set(values)];
}

</#if>
<#if used?seq_contains("changesOf")>
/** Some of the values, but not none of them. */
export function changesOf<Changes>(schema: Joi.ObjectSchema<Changes>) {
  const keys = schema.describe().keys as object | undefined;
  return schema.or(...Object.keys(keys ?? {})).messages({ 'object.missing': 'Must have at least one key.' });
}

</#if>
<#if used?seq_contains("email") || used?seq_contains("uuid") || used?seq_contains("date") || used?seq_contains("time") || used?seq_contains("datetime")>
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

</#if>
<#if used?seq_contains("text") || used?seq_contains("date")>
function rule(holds: (value: string) => boolean, message: string): Joi.CustomValidator<string> {
  return (value, helpers) => (holds(value) ? value : helpers.message({ custom: message }));
}

</#if>
