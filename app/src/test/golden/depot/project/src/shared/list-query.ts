import { z } from 'zod';

import type { Sort, Sorts } from './pagination.js';
import { flag, integerText } from './scalars.js';

const maxRows = 10_000;

/** The parameters that every list has. */
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

/** Pages far behind are for cursors: a database has to read every row before the page. */
export function checkPaging({ limit, cursor, page }: Paging, context: z.RefinementCtx): void {
  if (page !== undefined && cursor !== undefined) {
    context.addIssue({ code: 'custom', path: ['page'], message: 'Does not go with a cursor.' });
  } else if (page !== undefined && page * limit > maxRows) {
    context.addIssue({
      code: 'custom',
      path: ['page'],
      message: `Ends after ${maxRows} rows. Use a cursor to get further.`,
    });
  }
}

/** A property, or a property with a minus in front for the other direction. */
export function sortBy<S extends Sorts>(sorts: S, standard: Sort<S>) {
  const names = Object.keys(sorts);
  return z
    .custom<Sort<S>>(
      (value) => typeof value === 'string' && names.includes(value.replace(/^-/, '')),
      `Must be one of ${names.join(', ')}, with or without a minus in front.`,
    )
    .default(standard);
}
