import { z } from 'zod';

import type { Sort, Sorts } from './pagination.js';
import { flag, integerText } from './scalars.js';

const maxRows = 10_000;

/** Los parámetros que tienen todas las listas. */
export function paging(standardLimit: number, maxLimit: number) {
  return {
    limit: integerText(z.int().min(1).max(maxLimit)).default(standardLimit),
    cursor: z.string().min(1).max(1000).optional(),
    page: integerText(z.int().min(1)).optional(),
    total: flag().default(false),
  };
}

interface Paging {
  readonly limit: number;
  readonly cursor?: string;
  readonly page?: number;
}

/**
 * Las páginas muy lejanas son para los cursores: una base de datos tiene que leer todas las filas
 * anteriores a la página.
 */
export function checkPaging({ limit, cursor, page }: Paging, context: z.RefinementCtx): void {
  if (page !== undefined && cursor !== undefined) {
    context.addIssue({
      code: 'custom',
      path: ['page'],
      message: 'No es compatible con un cursor.',
    });
  } else if (page !== undefined && page * limit > maxRows) {
    context.addIssue({
      code: 'custom',
      path: ['page'],
      message: `Termina después de ${maxRows} filas. Para llegar más lejos, use un cursor.`,
    });
  }
}

/** Una propiedad, o una propiedad con un signo menos delante para el sentido inverso. */
export function sortBy<S extends Sorts>(sorts: S, standard: Sort<S>) {
  const names = Object.keys(sorts);
  return z
    .custom<Sort<S>>(
      (value) => typeof value === 'string' && names.includes(value.replace(/^-/, '')),
      `Debe ser uno de: ${names.join(', ')}, with or without a minus in front.`,
    )
    .default(standard);
}
