import { ConflictError, ValidationError } from '../shared/errors.js';

/** There is a row with the same values already. */
export function taken(what: string, properties: readonly string[]): ConflictError {
  return new ConflictError(`There is already a ${what} with this ${properties.join(' and ')}.`);
}

/** The property names a row that does not exist. */
export function nothingAt(...properties: readonly string[]): ValidationError {
  return new ValidationError(
    properties.map((property) => ({
      in: 'body',
      pointer: `/${property}`,
      code: 'not_found',
      message: 'There is nothing with this id.',
    })),
  );
}

/** Some property, the database does not say which, names a row that does not exist. */
export function nothingThere(): ValidationError {
  return new ValidationError([], 'It names something that is not there.');
}

/** `pointer` is empty where a rule is about several values. */
export function notValid(pointer: string, message: string): ValidationError {
  return new ValidationError([{ in: 'body', pointer, code: 'invalid', message }]);
}

/** The row is still needed by others. */
export function inUse(by = 'something else'): ConflictError {
  return new ConflictError(`It is still needed by ${by}.`, 'in_use');
}
