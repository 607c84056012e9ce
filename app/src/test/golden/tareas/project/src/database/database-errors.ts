import { DatabaseError } from 'pg';

import {
  type AppError,
  ConflictError,
  UnavailableError,
  ValidationError,
} from '../shared/errors.js';

/** Por el nombre de una restricción: qué significa para el cliente incumplirla. */
export type Refusals = Readonly<Record<string, () => AppError>>;

/**
 * Para `.catch()`: responde al incumplimiento de una de estas restricciones y deja pasar todos los
 * demás errores.
 */
export function explain(refusals: Refusals): (error: unknown) => never {
  return (error) => {
    const name = error instanceof DatabaseError ? error.constraint : undefined;
    const refusal = name === undefined ? undefined : refusals[name];
    throw refusal?.() ?? toError(error);
  };
}

/**
 * Un error del driver: lo que ha respondido el servidor o, si no, UnavailableError, porque lo que
 * no viene del servidor significa que la conexión se ha perdido o que nunca la hubo.
 */
export function fromDriver(error: unknown): Error {
  return error instanceof DatabaseError && !hasCode(error, /^(08|57P)/)
    ? error
    : unavailable(error);
}

/** Fallo de serialización o interbloqueo: el mismo trabajo puede salir bien si se hace de nuevo. */
export function isWorthRepeating(error: unknown): boolean {
  return hasCode(error, /^40(001|P01)$/);
}

/**
 * Qué significa la respuesta de un servidor para el resto del programa; los demás errores se quedan
 * como son.
 */
export function toAppError(error: unknown): Error {
  if (isWorthRepeating(error)) {
    return new ConflictError('Otros están cambiando lo mismo. Inténtelo de nuevo.');
  }
  // Sin conexiones, memoria o disco; una sentencia, un bloqueo o una transacción que ha tardado
  // demasiado.
  if (hasCode(error, /^(53|55P03|57014|25P03)/)) {
    return unavailable(error);
  }
  // Un carácter NUL en un texto, un número fuera de rango: lo que ninguna comprobación anterior ha
  // detectado.
  if (hasCode(error, /^22/)) {
    return new ValidationError([], 'Hay un valor que no se puede guardar.');
  }
  return toError(error);
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError(undefined, undefined, { cause });
}

function hasCode(error: unknown, code: RegExp): boolean {
  return error instanceof DatabaseError && error.code !== undefined && code.test(error.code);
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('El driver ha fallado.', { cause: thrown });
}
