/** What a list can be narrowed by, as read from the query string: `price[gte]=10` is `{ gte: '10' }`. */
export interface Operators<T> {
  readonly eq?: T;
  readonly in?: T[];
  readonly gt?: T;
  readonly gte?: T;
  readonly lt?: T;
  readonly lte?: T;
  readonly null?: boolean;
}

/** The operators that one field offers. */
export type Filter<T, Operator extends keyof Operators<T>> = Pick<Operators<T>, Operator>;
