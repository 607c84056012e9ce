<#include "../list.ftl">
import type { Cursor } from '~pagination';
import { plain, type Place } from '~sql-comparisons';
import type { Scalar, SqlValue, Statement } from '~sql';
import { dynamic, Values } from '~sql-statements';

<#if places?has_content>
<@orders own={'name': 'place', 'type': 'Place', 'plain': 'plain', 'words': 'Puts a value beside the column.'}/>
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
  const { property, direction } = list.order;
  if (list.cursor?.value === null) {
    return `${empty(list, values)} ${window}`;
  }
  const first = `(${valued(list, values)} LIMIT ${rows})`;
  const second = `(${empty(list, values)} LIMIT ${rows})`;
  const order = `ORDER BY "${property}" IS NULL, "${property}" ${direction}, id ${direction}`;
  return `${first} UNION ALL ${second} ${order} ${window}`;
}

function valued(list: List, values: Values): string {
  const { key, cursor } = list;
  const { column, direction, nullable } = list.order;
  const conditions = list.where(values);
  if (cursor !== undefined && cursor.value !== null) {
    conditions.push(
      column === key
        ? `${key} ${beyond(direction)} ${values.add(cursor.id)}`
        : after(list.order, key, { ...cursor, value: cursor.value }, values),
    );
  } else if (nullable) {
    conditions.push(`${column} IS NOT NULL`);
  }
  const columns = column === key ? [key] : [column, key];
  const order = columns.map((name) => `${name} ${direction}`).join(', ');
  return `${list.select}${whereAll(conditions)} ORDER BY ${order}`;
}

/** The pairs (column, id) after a row. Written as a comparison of pairs it would not follow an index. */
function after(
  { column, direction<#if places?has_content>, place</#if> }: ListOrder,
  key: string,
  { value, id }: { value: Scalar; id: Scalar },
  values: Values,
): string {
  const than = beyond(direction);
<#if places?has_content>
  const from = `${column} ${than}= ${place(value, values)}`;
  return `${from} AND (${column} ${than} ${place(value, values)} OR ${key} ${than} ${values.add(id)})`;
<#else>
  const from = `${column} ${than}= ${values.add(value)}`;
  return `${from} AND (${column} ${than} ${values.add(value)} OR ${key} ${than} ${values.add(id)})`;
</#if>
}

<@end/>
