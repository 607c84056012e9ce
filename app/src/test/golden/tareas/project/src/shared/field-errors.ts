import { type FieldError, ValidationError } from './errors.js';

export type Part = FieldError['in'];

/**
 * Más errores que estos en una sola petición no merecen una respuesta que los nombre uno por uno.
 */
const maxErrors = 100;

export function validationError(errors: readonly FieldError[]): ValidationError {
  return new ValidationError(errors.slice(0, maxErrors));
}

export function requiredError(part: Part, pointer: string): FieldError {
  return { in: part, pointer, code: 'required', message: 'Es obligatorio.' };
}

export function unknownKeyError(part: Part, pointer: string): FieldError {
  return { in: part, pointer, code: 'unknown_key', message: 'Aquí no se conoce.' };
}

/** Un parámetro es un solo texto, se lea como se lea: su puntero termina en su nombre. */
export function toPointer(path: readonly PropertyKey[], part: Part): string {
  const steps = part === 'body' ? path : path.slice(0, 1);
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
