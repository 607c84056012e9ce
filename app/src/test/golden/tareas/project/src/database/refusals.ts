import { ConflictError, ValidationError } from '../shared/errors.js';

/** Ya existe una fila con los mismos valores. */
export function taken(what: string, properties: readonly string[]): ConflictError {
  return new ConflictError(
    `Ya existe un recurso «${what}» con este valor de ${properties.join(' y ')}.`,
  );
}

/** La propiedad nombra una fila que no existe. */
export function nothingAt(...properties: readonly string[]): ValidationError {
  return new ValidationError(
    properties.map((property) => ({
      in: 'body',
      pointer: `/${property}`,
      code: 'not_found',
      message: 'No hay nada con este id.',
    })),
  );
}

/** Alguna propiedad, la base de datos no dice cuál, nombra una fila que no existe. */
export function nothingThere(): ValidationError {
  return new ValidationError([], 'Nombra algo que no existe.');
}

/** `pointer` está vacío cuando una regla trata de varios valores. */
export function notValid(pointer: string, message: string): ValidationError {
  return new ValidationError([{ in: 'body', pointer, code: 'invalid', message }]);
}

/** Otros todavía necesitan la fila. */
export function inUse(by = 'otra cosa'): ConflictError {
  return new ConflictError(`Todavía se usa en ${by}.`, 'in_use');
}
