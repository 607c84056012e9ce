import { z } from 'zod';

import { flag, integerText } from './scalars.js';

const maxRows = 10_000;

/**
 * The parameters that every list has.
 *
 * @param {number} standardLimit
 * @param {number} maxLimit
 */
export function paging(standardLimit, maxLimit) {
  return {
    limit: integerText(z.int().min(1).max(maxLimit)).default(standardLimit),
    cursor: z.string().min(1).max(1000).optional(),
    page: integerText(z.int().min(1)).optional(),
    total: flag().default(false),
  };
}

/** Pages far behind are for cursors: a database has to read every row before the page. */
export function checkPaging({ limit, cursor, page }, context) {
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
export function sortBy(sorts, standard) {
  const names = Object.keys(sorts);
  return z
    .custom(
      (value) => typeof value === 'string' && names.includes(value.replace(/^-/, '')),
      `Must be one of ${names.join(', ')}, with or without a minus in front.`,
    )
    .default(standard);
}
