import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import type { ClassConstructor } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEmail, IsIn, IsNumber, IsString, Matches, MaxLength, MinLength, registerDecorator, validateSync, getMetadataStorage } from 'class-validator';
import type { ValidationArguments, ValidationError } from 'class-validator';
import { compareDecimals, toScale } from '~decimals';
import { countCharacters, decimalForm, hasYear, integerForm, isDay, isWebAddress, isWithinYears, timeForm, toUtc, uuidForm } from '~formats';
import type { JsonValue } from '~json';
import { AtLeast, AtMost, Rule, said, TextRule, wrongForm, wrongType } from '~rules';
import { findJsonProblem, isStorable } from '~storable';
import { expectedOneOf } from '~wording';

<#if used?seq_contains("decimal") || used?seq_contains("bigint")>
interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

</#if>
<#if used?seq_contains("integer") || used?seq_contains("float")>
interface Limits {
  readonly min?: number;
  readonly max?: number;
}

</#if>
interface Given {
  readonly value: unknown;
}

<#if used?seq_contains("text")>
/** Text of at most `max` characters; an emoji is one of them, as it is for the database. */
export function Text(max: number, min = 0): PropertyDecorator {
  return applyDecorators(
    IsString(wrongType('string')),
    TextRule('isStorable', isStorable, said('Must be well-formed text without NUL.')),
    TextRule(
      'isLongEnough',
      (text) => countCharacters(text) >= min,
      said(`Must have at least ${min} characters.`),
    ),
    TextRule(
      'isShortEnough',
      (text) => countCharacters(text) <= max,
      said(`Must have at most ${max} characters.`),
    ),
  );
}

</#if>
<#if used?seq_contains("matching")>
export function Matching(pattern: RegExp): PropertyDecorator {
  return TextRule(
    'matches',
    (text) => pattern.test(text),
    said(`Invalid string: must match pattern ${String(pattern)}`, { code: 'invalid_format' }),
  );
}

</#if>
<#if used?seq_contains("integer")>
/** An integer of 32 bits. */
export function Integer({ min = -(2 ** 31), max = 2 ** 31 - 1 }: Limits = {}): PropertyDecorator {
  return applyDecorators(
    IsNumber({}, wrongType('number')),
    Rule(
      'isInteger',
      (value) => typeof value !== 'number' || Number.isInteger(value),
      said('Invalid input: expected int, received number', { code: 'invalid_type' }),
    ),
    AtLeast(min),
    AtMost(max),
  );
}

</#if>
<#if used?seq_contains("float")>
/** A number of JSON, where a text is none. */
export function Float({ min, max }: Limits = {}): PropertyDecorator {
  return applyDecorators(
    IsNumber({}, wrongType('number')),
    ...(min === undefined ? [] : [AtLeast(min)]),
    ...(max === undefined ? [] : [AtMost(max)]),
  );
}

</#if>
<#if used?seq_contains("truth")>
export function TrueOrFalse(): PropertyDecorator {
  return IsBoolean(wrongType('boolean'));
}

</#if>
<#if used?seq_contains("oneOf")>
export function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, said(expectedOneOf(values), { code: 'invalid_value' }));
}

</#if>
<#if used?seq_contains("email")>
/** Kept and compared in lower case. */
export function Email(): PropertyDecorator {
  const message = 'Must be an email address.';
  return applyDecorators(
    LowerCase(),
    IsString(said(message, { code: 'invalid_type', first: true })),
    IsEmail({ allow_utf8_local_part: false, blacklisted_chars: '"', ignore_max_length: true }, wrongForm(message)),
    MaxLength(254, said(message, { code: 'too_big' })),
  );
}

</#if>
<#if used?seq_contains("url")>
/** An absolute address of the web. */
export function Url(): PropertyDecorator {
  return applyDecorators(
    Text(2048),
    TextRule('isWebAddress', isWebAddress, said('Must be an http or https URL.')),
  );
}

</#if>
<#if used?seq_contains("uuid")>
export function Uuid(): PropertyDecorator {
  return applyDecorators(LowerCase(), ...Formed('isUuid', (text) => uuidForm.test(text), 'Must be a UUID.'));
}

</#if>
<#if used?seq_contains("decimal")>
/** A text, so that no digit is lost; comes out with all digits of the scale: `9.5` as `9.50`. */
export function Decimal(precision: number, scale: number, bounds: Bounds = {}): PropertyDecorator {
  const form = decimalForm(precision, scale);
  return applyDecorators(
    Transform(({ value }: Given) =>
      typeof value === 'string' && form.test(value) ? toScale(value, scale) : value,
    ),
    IsString(wrongType('string')),
    TextRule(
      'isDecimal',
      (text) => form.test(text),
      wrongForm(`Must be a decimal text of at most ${precision - scale}.${scale} digits.`),
    ),
    ...within(bounds, (text, bound) => (form.test(text) ? compareDecimals(text, bound) : 0)),
  );
}

</#if>
<#if used?seq_contains("bigint")>
/** An integer of 64 bits. A text, for numbers of JavaScript are exact up to 53 bits only. */
export function Bigint({
  min = '-9223372036854775808',
  max = '9223372036854775807',
}: Bounds = {}): PropertyDecorator {
  return applyDecorators(
    IsString(wrongType('string')),
    TextRule('isInteger', (text) => integerForm.test(text), wrongForm('Must be an integer as text.')),
    ...within({ min, max }, (text, bound) =>
      integerForm.test(text) ? Number(BigInt(text) - BigInt(bound)) : 0,
    ),
  );
}

</#if>
<#if used?seq_contains("decimal") || used?seq_contains("bigint")>
function within(
  { min, max }: Bounds,
  compare: (text: string, bound: string) => number,
): PropertyDecorator[] {
  return [
    TextRule(
      'isLargeEnough',
      (text) => min === undefined || compare(text, min) >= 0,
      said(`Must be at least ${min}.`),
    ),
    TextRule(
      'isSmallEnough',
      (text) => max === undefined || compare(text, max) <= 0,
      said(`Must be at most ${max}.`),
    ),
  ];
}

</#if>
<#if used?seq_contains("date")>
/** A day that the calendar has, such as `2026-01-31`. */
export function Day(): PropertyDecorator {
  return applyDecorators(
    ...Formed('isDay', isDay, 'Must be a date such as 2026-01-31.'),
    TextRule('hasYear', hasYear, said('There is no year 0.')),
  );
}

</#if>
<#if used?seq_contains("time")>
/** Such as `13:45:00`. */
export function TimeOfDay(): PropertyDecorator {
  return applyDecorators(
    ...Formed('isTime', (text) => timeForm.test(text), 'Must be a time such as 13:45:00.'),
  );
}

</#if>
<#if used?seq_contains("datetime")>
/** An instant with any offset; comes out in UTC with milliseconds. */
export function Instant(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (typeof value === 'string' ? (toUtc(value) ?? value) : value)),
    ...Formed(
      'isInstant',
      (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
      'Must be an instant such as 2026-01-31T12:00:00.000Z.',
    ),
    TextRule('isWithinYears', isWithinYears, said('Must lie in the years 1 to 9999.')),
  );
}

</#if>
<#if used?seq_contains("json")>
/** Any JSON but null. */
export function Json(): PropertyDecorator {
  return applyDecorators(
    // As it came, for class-transformer leaves out keys that every object has.
    Transform(({ obj, key }: { obj: Record<string, JsonValue>; key: string }) => obj[key]),
    Rule(
      'isJson',
      (value) => jsonProblem(value as JsonValue) === undefined,
      said(({ value }: ValidationArguments) => jsonProblem(value as JsonValue) ?? ''),
    ),
  );
}

function jsonProblem(value: JsonValue): string | undefined {
  return value === null ? 'Must not be null.' : findJsonProblem(value);
}

</#if>
<#if used?seq_contains("links")>
/** Ids of the rows to link with, each once. */
export function Links(...id: PropertyDecorator[]): PropertyDecorator {
  const items = new Items(id);
  return applyDecorators(
    Transform(({ value }: Given) =>
      Array.isArray(value) ? items.readOnce(value) : value,
    ),
    IsArray(wrongType('array')),
    items.rule(),
    NotMoreThan(maxItems),
  );
}

</#if>
<#if used?seq_contains("arrayOf")>
/** At least and at most so many values. */
export function ArrayOf(min: number, max: number, ...element: PropertyDecorator[]): PropertyDecorator {
  const items = new Items(element);
  return applyDecorators(
    Transform(({ value }: Given) => (Array.isArray(value) ? items.read(value) : value)),
    IsArray(wrongType('array')),
    items.rule(),
    ArrayMinSize(min, said(`Too small: expected array to have >=${min} items`, { code: 'too_small' })),
    NotMoreThan(max),
  );
}

</#if>
<#if used?seq_contains("integerText")>
/** An integer as a query string or a path has it. */
export function IntegerText(...integer: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(
    ...Numeric(/^(?:0|-?[1-9]\d{0,9})$/, 'Must be an integer.'),
    ...integer,
  );
}

</#if>
<#if used?seq_contains("numberText")>
/** A number as a query string has it. */
export function NumberText(...number: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(
    ...Numeric(/^-?\d{1,16}(?:\.\d{1,16})?$/, 'Must be a number.'),
    ...number,
  );
}

</#if>
<#if used?seq_contains("integerText") || used?seq_contains("numberText")>
function Numeric(form: RegExp, message: string): PropertyDecorator[] {
  return [
    Transform(({ value }: Given) =>
      typeof value === 'string' && form.test(value) ? Number(value) : value,
    ),
    Rule(
      'isText',
      (value) => typeof value === 'number' || typeof value === 'string',
      wrongType('string'),
    ),
    TextRule('isNumeric', () => false, wrongForm(message)),
  ];
}

</#if>
<#if used?seq_contains("flag")>
export function Flag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(said(expectedOneOf(['true', 'false']), { code: 'invalid_value' })),
  );
}

</#if>
<#if used?seq_contains("listOf")>
/** Values with commas between them, each counted once. */
export function ListOf(...item: PropertyDecorator[]): PropertyDecorator {
  const items = new Items(item);
  return applyDecorators(
    // A parameter that is sent twice is no text.
    Transform(({ value }: Given) =>
      typeof value === 'string' ? items.readOnce(value.split(',')) : false,
    ),
    IsArray(
      said('Invalid input: expected string, received array', { code: 'invalid_type', first: true }),
    ),
    items.rule(),
    NotMoreThan(maxItems),
  );
}

</#if>
<#if used?seq_contains("links") || used?seq_contains("listOf")>
const maxItems = 100;

</#if>
<#if used?seq_contains("links") || used?seq_contains("listOf") || used?seq_contains("arrayOf")>
function NotMoreThan(max: number): PropertyDecorator {
  const message = `Too big: expected array to have <=${max} items`;
  return ArrayMaxSize(max, said(message, { code: 'too_big', first: true }));
}

/** Holds each value of an array to the decorators of a property. */
class Items {
  readonly #type: ClassConstructor<Given>;

  constructor(decorators: readonly PropertyDecorator[]) {
    class Item {
      declare readonly value: unknown;
    }
    applyDecorators(...decorators)(Item.prototype, 'value');
    this.#type = Item;
  }

  read(values: readonly unknown[]): unknown[] {
    return values.map((value) => plainToInstance(this.#type, { value }).value);
  }

<#if used?seq_contains("links") || used?seq_contains("listOf")>
  /** Each value once; where some are wrong, all of them, so that each is found where it was sent. */
  readOnce(values: readonly unknown[]): unknown[] {
    const read = this.read(values);
    return values.length <= maxItems && this.#allHold(read) ? [...new Set(read)] : read;
  }

</#if>
  rule(): PropertyDecorator {
    return Rule(
      'items',
      (value) => !Array.isArray(value) || this.#allHold(value),
      said('Must hold nothing that is wrong.', {
        code: 'custom',
        inside: (values) => this.#problemsOf(values),
      }),
    );
  }

  #allHold(values: readonly unknown[]): boolean {
    return this.#problemsOf(values).flat().length === 0;
  }

  #problemsOf(values: readonly unknown[]): ValidationError[][] {
    return values.map((value) => validateSync(plainToInstance(this.#type, { value })));
  }
}

</#if>
<#if used?seq_contains("someChanges")>
/** Some of the values, but not none of them. */
export function SomeChanges(): ClassDecorator {
  return (target) => {
    registerDecorator({
      name: 'someChanges',
      target,
      // Of no property, but of all of them.
      propertyName: '',
      options: said('Must have at least one key.'),
      validator: {
        validate: (_value: unknown, args?: ValidationArguments) => {
          const known = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
          return known.some(({ propertyName }) => Object.hasOwn(args?.object ?? {}, propertyName));
        },
      },
    });
  };
}

</#if>
<#if used?seq_contains("email") || used?seq_contains("uuid")>
function LowerCase(): PropertyDecorator {
  return Transform(({ value }: Given) => (typeof value === 'string' ? value.toLowerCase() : value));
}

</#if>
<#if used?seq_contains("uuid") || used?seq_contains("date") || used?seq_contains("time") || used?seq_contains("datetime")>
/** One message for whatever is wrong with a text that has to have a form. */
function Formed(
  name: string,
  holds: (text: string) => boolean,
  message: string,
): PropertyDecorator[] {
  return [
    IsString(said(message, { code: 'invalid_type', first: true })),
    TextRule(name, holds, wrongForm(message)),
  ];
}

</#if>
