import { z } from 'zod';

import { compareDecimals, toScale } from './decimals.js';
import type { JsonValue } from './json.js';
import { findJsonProblem, isStorable } from './storable.js';

interface Bounds {
  readonly min?: string;
  readonly max?: string;
}

/** Text of at most `max` characters; an emoji is one of them, as it is for the database. */
export function text(max: number, min = 0) {
  return z
    .string()
    .refine(isStorable, 'Must be well-formed text without NUL.')
    .refine((value) => countCharacters(value) >= min, `Must have at least ${min} characters.`)
    .refine((value) => countCharacters(value) <= max, `Must have at most ${max} characters.`);
}

/** Kept and compared in lower case. */
export function email() {
  return z.email('Must be an email address.').max(254).toLowerCase();
}

export function uuid() {
  return z.guid('Must be a UUID.').toLowerCase();
}

/** A text, so that no digit is lost; comes out with all digits of the scale: `9.5` as `9.50`. */
export function decimal(precision: number, scale: number, { min, max }: Bounds = {}) {
  const whole = precision > scale ? `(?:0|[1-9]\\d{0,${precision - scale - 1}})` : '0';
  const fraction = scale > 0 ? `(?:\\.\\d{1,${scale}})?` : '';
  return z
    .string()
    .regex(new RegExp(`^-?${whole}${fraction}$`), {
      abort: true,
      error: `Must be a decimal text of at most ${precision - scale}.${scale} digits.`,
    })
    .refine((value) => min === undefined || compareDecimals(value, min) >= 0, atLeast(min))
    .refine((value) => max === undefined || compareDecimals(value, max) <= 0, atMost(max))
    .transform((value) => toScale(value, scale));
}

/** An integer of 64 bits. A text, for numbers of JavaScript are exact up to 53 bits only. */
export function bigint({ min = '-9223372036854775808', max = '9223372036854775807' }: Bounds = {}) {
  return z
    .string()
    .regex(/^(?:0|-?[1-9]\d{0,18})$/, { abort: true, error: 'Must be an integer as text.' })
    .refine((value) => BigInt(value) >= BigInt(min), atLeast(min))
    .refine((value) => BigInt(value) <= BigInt(max), atMost(max));
}

/** An instant with any offset; comes out in UTC with milliseconds. */
export function datetime() {
  return z.iso
    .datetime({ offset: true, error: 'Must be an instant such as 2026-01-31T12:00:00.000Z.' })
    .transform((value) => new Date(value).toISOString())
    .refine((value) => value.length === 24 && hasYear(value), 'Must lie in the years 1 to 9999.');
}

/** Any JSON but null. */
export function json() {
  return z
    .custom<JsonValue>((value) => value !== undefined && value !== null, {
      abort: true,
      error: 'Must not be null.',
    })
    .superRefine((value, context) => {
      const problem = findJsonProblem(value);
      if (problem !== undefined) {
        context.addIssue(problem);
      }
    });
}

/** Ids of the rows to link with, each once. */
export function links<Id extends z.ZodType<number | string>>(id: Id) {
  return z
    .array(id)
    .max(100)
    .transform((ids) => [...new Set(ids)]);
}

/** An integer of 32 bits as a query string or a path has it. */
export function integerText<T extends z.ZodType<unknown, number>>(integer: T) {
  return z
    .string()
    .regex(/^(?:0|-?[1-9]\d{0,9})$/, { abort: true, error: 'Must be an integer.' })
    .transform(Number)
    .pipe(integer);
}

export function flag() {
  return z.enum(['true', 'false']).transform((value) => value === 'true');
}

/** Values with commas between them, each counted once. */
export function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(item).max(100))
    .transform((items) => [...new Set(items)]);
}

/** Some of the values, but not none of them. */
export function changesOf<Values extends z.ZodRawShape>(values: Values) {
  return z
    .strictObject(values)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'Must have at least one key.');
}

function atLeast(min: string | undefined): string {
  return `Must be at least ${min ?? ''}.`;
}

function atMost(max: string | undefined): string {
  return `Must be at most ${max ?? ''}.`;
}

function countCharacters(value: string): number {
  return Array.from(value).length;
}

function hasYear(value: string): boolean {
  return !value.startsWith('0000');
}
