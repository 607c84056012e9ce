import { applyDecorators } from '@nestjs/common';
import { type ClassConstructor, plainToInstance, Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  getMetadataStorage,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNumber,
  IsString,
  MaxLength,
  registerDecorator,
  validateSync,
  type ValidationArguments,
  type ValidationError,
} from 'class-validator';

import { compareDecimals, toScale } from './decimals.js';
import { countCharacters, decimalForm, hasYear, isDay, uuidForm } from './formats.js';
import type { JsonValue } from './json.js';
import { AtLeast, AtMost, Rule, said, TextRule, wrongForm, wrongType } from './rules.js';
import { findJsonProblem, isStorable } from './storable.js';
import { expectedOneOf } from './wording.js';

interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

interface Given {
  readonly value: unknown;
}

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

export function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, said(expectedOneOf(values), { code: 'invalid_value' }));
}

/** Kept and compared in lower case. */
export function Email(): PropertyDecorator {
  const message = 'Must be an email address.';
  return applyDecorators(
    LowerCase(),
    IsString(said(message, { code: 'invalid_type', first: true })),
    IsEmail(
      { allow_utf8_local_part: false, blacklisted_chars: '"', ignore_max_length: true },
      wrongForm(message),
    ),
    MaxLength(254, said(message, { code: 'too_big' })),
  );
}

export function Uuid(): PropertyDecorator {
  return applyDecorators(
    LowerCase(),
    ...Formed('isUuid', (text) => uuidForm.test(text), 'Must be a UUID.'),
  );
}

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

/** A day that the calendar has, such as `2026-01-31`. */
export function Day(): PropertyDecorator {
  return applyDecorators(
    ...Formed('isDay', isDay, 'Must be a date such as 2026-01-31.'),
    TextRule('hasYear', hasYear, said('There is no year 0.')),
  );
}

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

/** Ids of the rows to link with, each once. */
export function Links(...id: PropertyDecorator[]): PropertyDecorator {
  const items = new Items(id);
  return applyDecorators(
    Transform(({ value }: Given) => (Array.isArray(value) ? items.readOnce(value) : value)),
    IsArray(wrongType('array')),
    items.rule(),
    NotMoreThan(maxItems),
  );
}

/** At least and at most so many values. */
export function ArrayOf(
  min: number,
  max: number,
  ...element: PropertyDecorator[]
): PropertyDecorator {
  const items = new Items(element);
  return applyDecorators(
    Transform(({ value }: Given) => (Array.isArray(value) ? items.read(value) : value)),
    IsArray(wrongType('array')),
    items.rule(),
    ArrayMinSize(
      min,
      said(`Too small: expected array to have >=${min} items`, { code: 'too_small' }),
    ),
    NotMoreThan(max),
  );
}

/** An integer as a query string or a path has it. */
export function IntegerText(...integer: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(...Numeric(/^(?:0|-?[1-9]\d{0,9})$/, 'Must be an integer.'), ...integer);
}

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

export function Flag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(said(expectedOneOf(['true', 'false']), { code: 'invalid_value' })),
  );
}

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

const maxItems = 100;

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

  /** Each value once; where some are wrong, all of them, so that each is found where it was sent. */
  readOnce(values: readonly unknown[]): unknown[] {
    const read = this.read(values);
    return values.length <= maxItems && this.#allHold(read) ? [...new Set(read)] : read;
  }

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

function LowerCase(): PropertyDecorator {
  return Transform(({ value }: Given) => (typeof value === 'string' ? value.toLowerCase() : value));
}

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
