import { type FieldError, ValidationError } from './errors.js';

export type Part = FieldError['in'];

/** More mistakes than this in one request are not worth an answer that names each. */
const maxErrors = 100;

export function validationError(errors: readonly FieldError[]): ValidationError {
  return new ValidationError(errors.slice(0, maxErrors));
}

export function requiredError(part: Part, pointer: string): FieldError {
  return { in: part, pointer, code: 'required', message: 'Is required.' };
}

export function unknownKeyError(part: Part, pointer: string): FieldError {
  return { in: part, pointer, code: 'unknown_key', message: 'Is not known here.' };
}

/** A parameter is one text, whatever it is read into: its pointer ends at its name. */
export function toPointer(path: readonly PropertyKey[], part: Part): string {
  const steps = part === 'body' ? path : path.slice(0, 1);
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
