import { fromDriver } from './query-errors.js';

/** The answer to a query. What goes wrong is an error of the program's own, unless a constraint was broken. */
export async function ask(query) {
  try {
    return await query;
  } catch (error) {
    throw fromDriver(error);
  }
}
