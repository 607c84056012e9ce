/**
 * Aquello por lo que se puede acotar una lista, leído de la query string: `price[gte]=10` es
 * `{ gte: '10' }`.
 */
export interface Operators<T> {
  readonly eq?: T;
}

/** Los operadores que ofrece un campo. */
export type Filter<T, Operator extends keyof Operators<T>> = Pick<Operators<T>, Operator>;
