import { ValidationError } from './errors.js';

/** More mistakes than this in one request are not worth an answer that names each. */
const maxErrors = 100;

export function validationError(errors) {
  return new ValidationError(errors.slice(0, maxErrors));
}

/** @param {string} pointer */
export function requiredError(part, pointer) {
  return { in: part, pointer, code: 'required', message: 'Is required.' };
}

/** @param {string} pointer */
export function unknownKeyError(part, pointer) {
  return { in: part, pointer, code: 'unknown_key', message: 'Is not known here.' };
}

/** A parameter is one text, whatever it is read into: its pointer ends at its name. */
export function toPointer(path, part) {
  const steps = part === 'body' ? path : path.slice(0, 1);
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
