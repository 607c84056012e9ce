import type { Knex } from 'knex';
import type { Cursor } from '~pagination';
import { ask } from '~knex-errors';

/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly nullable: boolean;
<#if converts>
  /** Turns a value into what is stored. */
  readonly toStored: (value: Value) => [=encoded];
</#if>
}

<#if converts>
type Value = string | number | boolean;

type Options = Partial<Pick<ListOrder, 'nullable' | 'toStored'>>;

const plain = { nullable: false, toStored: asItIs };
<#else>
type Options = Partial<Pick<ListOrder, 'nullable'>>;

const plain = { nullable: false };
</#if>

export function ascending<Property extends string>(
  property: Property,
  column: string,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, column, direction: 'asc' };
}

export function descending<Property extends string>(
  property: Property,
  column: string,
  options: Options = {},
): ListOrder<Property> {
  return { ...plain, ...options, property, column, direction: 'desc' };
}

export interface Window {
  readonly limit: number;
  readonly page?: number;
  readonly cursor: Cursor | undefined;
}

/** One page of the rows and, where there is one, the row after it. */
export function pageOf<Row extends object>(
  rows: Knex.QueryBuilder,
  columns: readonly string[],
  order: ListOrder,
  { limit, page = 1, cursor }: Window,
): Promise<Row[]> {
  return ask<Row[]>(
    rows
      .clone()
      .select(columns)
      .modify(after, order, cursor)
      .modify(inOrder, order)
      .limit(limit + 1)
      .offset((page - 1) * limit),
  );
}

export async function countOf(rows: Knex.QueryBuilder): Promise<number> {
  return Number(only(await ask<{ total: [=(dialect.integer() == "number")?then("string", "bigint")] }[]>(rows.clone().count({ total: '*' }))).total);
}

/** The row of a statement that always gives one. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) {
    throw new Error('The statement gave no row.');
  }
  return row;
}

function inOrder(rows: Knex.QueryBuilder, { column, direction, nullable }: ListOrder): void {
  if (nullable) {
<#if nulls == "RAW">
    // What the builder makes of `nulls` for SQLite leaves the column itself out.
    rows.orderByRaw(`?? ${direction} nulls last`, [column]);
<#elseif nulls == "SORTED">
    rows.orderByRaw(`?? IS NULL, ?? ${direction}`, [column, column]);
<#else>
    rows.orderBy([{ column, order: direction, nulls: 'last' }]);
</#if>
  } else if (column !== 'id') {
    rows.orderBy(column, direction);
  }
  rows.orderBy('id', direction);
}

/** The rows that come after the one that the cursor stands for. */
function after(rows: Knex.QueryBuilder, order: ListOrder, cursor: Cursor | undefined): void {
  if (cursor === undefined) {
    return;
  }
  const { column, direction, nullable } = order;
  const beyond = direction === 'asc' ? '>' : '<';
  if (column === 'id') {
    rows.where(column, beyond, cursor.id);
  } else if (cursor.value === null) {
    rows.whereNull(column).where('id', beyond, cursor.id);
  } else {
<#if pairs == "SPELLED_OUT">
    const value = <#if converts>order.toStored(cursor.value)<#else>cursor.value</#if>;
    rows.where((either) => {
      // The first condition follows from the others; it is what an index can start at.
      either
        .where(column, `${beyond}=`, value)
        .where((later) => {
          later.where(column, beyond, value).orWhere('id', beyond, cursor.id);
        });
      if (nullable) {
        either.orWhereNull(column);
      }
    });
<#else>
    // The builder has no word for a comparison of several columns at once, which an index can follow.
    const later = [column, 'id', <#if converts>order.toStored(cursor.value)<#else>cursor.value</#if>, cursor.id];
    rows.where((either) => {
      either.whereRaw(`(??, ??) ${beyond} (?, ?)`, later);
      if (nullable) {
        either.orWhereNull(column);
      }
    });
</#if>
  }
}
<#if converts>

function asItIs(value: Value): Value {
  return value;
}
</#if>
