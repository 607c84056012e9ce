import { ConnectionError, DatabaseError, UniqueConstraintError } from 'sequelize';
import { fromDriver } from '~query-errors';

/**
 * The answer to a query. What goes wrong is an error of the program's own, unless a constraint was broken:
 * then it is the driver's.
 */
export async function ask<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw fromSequelize(error);
  }
}

/** What Sequelize found out by itself stays what it is: no request should get that far. */
export function fromSequelize(error: unknown): unknown {
  return error instanceof DatabaseError ||
    error instanceof UniqueConstraintError ||
    error instanceof ConnectionError
    ? fromDriver(error.parent)
    : error;
}
