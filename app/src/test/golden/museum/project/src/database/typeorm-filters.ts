import {
  Equal,
  type FindOperator,
  ILike,
  In,
  IsNull,
  LessThan,
  LessThanOrEqual,
  MoreThan,
  MoreThanOrEqual,
  Not,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from 'typeorm';

import type { Operators } from '../shared/filters.js';

type Value = string | number | boolean;

/** Leaves the rows whose property is as the filter asks. */
export function matching(
  rows: SelectQueryBuilder<ObjectLiteral>,
  property: string,
  filter: Operators<Value> = {},
): void {
  for (const operator of operatorsOf(filter)) {
    rows.andWhere({ [property]: operator });
  }
}

function operatorsOf(filter: Operators<Value>): FindOperator<unknown>[] {
  const operators: FindOperator<unknown>[] = [];
  if (filter.eq !== undefined) {
    operators.push(Equal(filter.eq));
  }
  if (filter.in !== undefined) {
    operators.push(In(filter.in));
  }
  if (filter.gt !== undefined) {
    operators.push(MoreThan(filter.gt));
  }
  if (filter.gte !== undefined) {
    operators.push(MoreThanOrEqual(filter.gte));
  }
  if (filter.lt !== undefined) {
    operators.push(LessThan(filter.lt));
  }
  if (filter.lte !== undefined) {
    operators.push(LessThanOrEqual(filter.lte));
  }
  if (filter.contains !== undefined) {
    operators.push(partOf(filter.contains));
  }
  if (filter.null !== undefined) {
    operators.push(filter.null ? IsNull() : Not(IsNull()));
  }
  return operators;
}

/** Leaves the rows that have the text in one of the properties, whatever its case. */
export function containing(
  rows: SelectQueryBuilder<ObjectLiteral>,
  properties: readonly string[],
  text: string,
): void {
  rows.andWhere(properties.map((property) => ({ [property]: partOf(text) })));
}

function partOf(text: string): FindOperator<string> {
  return ILike(`%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`);
}
