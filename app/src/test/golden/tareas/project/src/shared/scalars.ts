import { z } from 'zod';

import { isStorable } from './storable.js';

/**
 * Texto de `max` caracteres como máximo; un emoji es uno de ellos, igual que para la base de datos.
 */
export function text(max: number, min = 0) {
  return z
    .string()
    .refine(isStorable, 'Debe ser un texto bien formado, sin NUL.')
    .refine((value) => countCharacters(value) >= min, `Debe tener al menos ${min} caracteres.`)
    .refine((value) => countCharacters(value) <= max, `Debe tener como máximo ${max} caracteres.`);
}

export function uuid() {
  return z.guid('Debe ser un UUID.').toLowerCase();
}

/** Un día que existe en el calendario, como `2026-01-31`. */
export function date() {
  return z.iso.date('Debe ser una fecha como 2026-01-31.').refine(hasYear, 'El año 0 no existe.');
}

/** Un entero de 32 bits tal como llega en una query string o en una ruta. */
export function integerText<T extends z.ZodType<unknown, number>>(integer: T) {
  return z
    .string()
    .regex(/^(?:0|-?[1-9]\d{0,9})$/, { abort: true, error: 'Debe ser un entero.' })
    .transform(Number)
    .pipe(integer);
}

export function flag() {
  return z.enum(['true', 'false']).transform((value) => value === 'true');
}

/** Valores separados por comas, cada uno contado una sola vez. */
export function listOf<T extends z.ZodType<unknown, string>>(item: T) {
  return z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(item).max(100))
    .transform((items) => [...new Set(items)]);
}

/** Algunos de los valores, pero al menos uno. */
export function changesOf<Values extends z.ZodRawShape>(values: Values) {
  return z
    .strictObject(values)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'Debe tener al menos una clave.');
}

function countCharacters(value: string): number {
  return Array.from(value).length;
}

function hasYear(value: string): boolean {
  return !value.startsWith('0000');
}
