import { z } from 'zod';

import { isStorable } from './storable.js';

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
    .object(values)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'Must have at least one key.');
}

function countCharacters(value: string): number {
  return Array.from(value).length;
}
