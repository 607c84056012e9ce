import { fromDriver } from '~query-errors';

/** The answer to a query. What goes wrong is an error of the program's own, unless a constraint was broken. */
export async function ask<T>(query: PromiseLike<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw fromDriver(error);
  }
}
