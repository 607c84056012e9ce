<#include "../list.ftl">
import type { Cursor } from '~pagination';
import type { Scalar, SqlValue, Statement } from '~sql';
import { dynamic, Values } from '~sql-statements';

<#if decimals>
<@orders own={'name': 'toStored', 'type': '(value: Scalar) => Scalar', 'plain': '(value) => value', 'words': 'Turns a value into what is stored.'}/>
<#else>
<@orders/>
</#if>
<@list/>
/** A statement for one page of the list and, where there is one, the row after it. */
export function pageOf(list: List): { statement: Statement<never>; values: SqlValue[] } {
  const values = new Values();
  const offset = ((list.page ?? 1) - 1) * list.limit;
  const rows = list.limit + 1;
  const window = `LIMIT ${rows}${offset === 0 ? '' : ` OFFSET ${offset}`}`;
  const text = list.order.nullable
    ? valuedThenEmpty(list, offset + rows, window, values)
    : `${valued(list, values)} ${window}`;
  return { statement: dynamic(text), values: values.all };
}

/**
 * An index yields rows in the order of (column, id), but those without a value not at the end. They
 * are a part of their own, so that both parts can follow the index.
 */
function valuedThenEmpty(list: List, rows: number, window: string, values: Values): string {
  if (list.cursor?.value === null) {
    return `${empty(list, values)} ${window}`;
  }
  const first = `SELECT * FROM (${valued(list, values)} LIMIT ${rows})`;
  const second = `SELECT * FROM (${empty(list, values)} LIMIT ${rows})`;
  return `${first} UNION ALL ${second} ${window}`;
}

function valued(list: List, values: Values): string {
  const { key, cursor } = list;
  const { column, direction, nullable } = list.order;
  const conditions = list.where(values);
  if (cursor !== undefined) {
<#if decimals>
    const stored = cursor.value === null ? null : list.order.toStored(cursor.value);
</#if>
    conditions.push(
      column === key
        ? `${key} ${beyond(direction)} ${values.add(cursor.id)}`
        : `(${column}, ${key}) ${beyond(direction)} (${values.add(<#if decimals>stored<#else>cursor.value</#if>)}, ${values.add(cursor.id)})`,
    );
  } else if (nullable) {
    conditions.push(`${column} IS NOT NULL`);
  }
  const columns = column === key ? [key] : [column, key];
  const order = columns.map((name) => `${name} ${direction}`).join(', ');
  return `${list.select}${whereAll(conditions)} ORDER BY ${order}`;
}

<@end/>
