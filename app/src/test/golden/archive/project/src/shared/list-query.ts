import Joi from 'joi';

import type { Sort, Sorts } from './pagination.js';
import { flag, integerText } from './scalars.js';

const maxRows = 10_000;

export interface Paging {
  readonly limit: number;
  readonly cursor?: string;
  readonly page?: number;
  readonly total: boolean;
}

/** The parameters that every list has. */
export function paging(standardLimit: number, maxLimit: number) {
  return {
    limit: integerText(Joi.number().min(1).max(maxLimit)).default(standardLimit),
    cursor: Joi.string().max(1000),
    page: integerText(Joi.number().min(1)),
    total: flag().default(false),
  };
}

/** Pages far behind are for cursors: a database has to read every row before the page. */
export function checkPaging(query: Paging, helpers: Joi.CustomHelpers) {
  const problem = problemOf(query);
  return problem === undefined
    ? query
    : helpers.error('paging', { problem }, { ...helpers.state, path: ['page'] });
}

function problemOf({ limit, cursor, page }: Paging): string | undefined {
  if (page === undefined) {
    return undefined;
  }
  if (cursor !== undefined) {
    return 'Does not go with a cursor.';
  }
  return page * limit > maxRows
    ? `Ends after ${maxRows} rows. Use a cursor to get further.`
    : undefined;
}

/** A property, or a property with a minus in front for the other direction. */
export function sortBy<S extends Sorts>(sorts: S, standard: Sort<S>) {
  const names = Object.keys(sorts);
  return Joi.any()
    .custom((value: unknown, helpers) =>
      typeof value === 'string' && names.includes(value.replace(/^-/, ''))
        ? value
        : helpers.message({
            custom: `Must be one of ${names.join(', ')}, with or without a minus in front.`,
          }),
    )
    .default(standard);
}
