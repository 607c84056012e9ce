import { QueryFailedError, QueryRunnerAlreadyReleasedError, TypeORMError } from 'typeorm';

import { fromDriver } from './query-errors.js';

/**
 * The answer to a query. What goes wrong is an error of the program's own, unless a constraint was broken:
 * then it is the driver's.
 */
export async function ask<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw fromTypeOrm(error);
  }
}

export function fromTypeOrm(error: unknown): unknown {
  if (error instanceof QueryFailedError) {
    return fromDriver(error.driverError);
  }
  // What TypeORM found out by itself stays what it is: no request should get that far. But a transaction that
  // lost its connection only hears that its query runner is gone.
  return error instanceof TypeORMError && !(error instanceof QueryRunnerAlreadyReleasedError)
    ? error
    : fromDriver(error);
}
