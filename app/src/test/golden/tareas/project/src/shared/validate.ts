import type { z } from 'zod';

import { type FieldError, ValidationError } from './errors.js';

export type Schema = z.ZodType;

/** Lo que un esquema hace con un valor que acepta. */
export type Output<S extends Schema> = z.output<S>;

type Part = FieldError['in'];

/**
 * Más errores que estos en una sola petición no merecen una respuesta que los nombre uno por uno.
 */
const maxErrors = 100;

/** El valor tal como lo lee el esquema. Lanza ValidationError con todo lo que tiene mal. */
export function validate<S extends Schema>(schema: S, value: unknown, part: Part): Output<S> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    return result.data;
  }
  const errors = result.error.issues.flatMap((issue) => toFieldErrors(issue, part));
  throw new ValidationError(errors.slice(0, maxErrors));
}

function toFieldErrors(issue: z.core.$ZodIssue, part: Part): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: part,
      pointer: toPointer([...issue.path, key], part),
      code: 'unknown_key',
      message: 'Aquí no se conoce.',
    }));
  }
  const pointer = toPointer(issue.path, part);
  return issue.input === undefined
    ? [{ in: part, pointer, code: 'required', message: 'Es obligatorio.' }]
    : [{ in: part, pointer, code: issue.code, message: issue.message }];
}

/** Un parámetro es un solo texto, se lea como se lea: su puntero termina en su nombre. */
function toPointer(path: readonly PropertyKey[], part: Part): string {
  const steps = part === 'body' ? path : path.slice(0, 1);
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
