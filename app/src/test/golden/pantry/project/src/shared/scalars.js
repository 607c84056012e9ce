import { z } from 'zod';

import { isStorable } from './storable.js';

/**
 * Text of at most `max` characters; an emoji is one of them, as it is for the database.
 *
 * @param {number} max
 */
export function text(max, min = 0) {
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

/** A day that the calendar has, such as `2026-01-31`. */
export function date() {
  return z.iso.date('Must be a date such as 2026-01-31.').refine(hasYear, 'There is no year 0.');
}

/** An integer of 32 bits as a query string or a path has it. */
export function integerText(integer) {
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
export function listOf(item) {
  return z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(item).max(100))
    .transform((items) => [...new Set(items)]);
}

/** Some of the values, but not none of them. */
export function changesOf(values) {
  return z
    .strictObject(values)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'Must have at least one key.');
}

function countCharacters(value) {
  return Array.from(value).length;
}

function hasYear(value) {
  return !value.startsWith('0000');
}
