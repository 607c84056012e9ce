<#-- What lists are made of, whatever the database: what they are sorted by, what they ask for, their end. -->
<#-- own: name, type and default of what else an order has, for values that columns of its kind are compared with -->
<#macro orders own={}>
/** What a list is sorted by. Rows without a value come last; of equal ones the id decides. */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
<#if own?has_content>
  /** [=own.words] */
  readonly [=own.name]: [=own.type];
</#if>
}

<@order own "ascending" "ASC"/>

<@order own "descending" "DESC"/>

</#macro>
<#macro order own function direction>
export function [=function]<Property extends string>(
  property: Property,
  column: string,
  values: 'required' | 'nullable' = 'required',
<#if own?has_content>
  [=own.name]: [=own.type] = [=own.plain],
</#if>
): ListOrder<Property> {
  return { property, column, nullable: values === 'nullable', direction: '[=direction]'<#if own?has_content>, [=own.name]</#if> };
}
</#macro>
<#macro list>
export interface List {
  /** `SELECT … FROM …` */
  readonly select: string;
  /** Called once for each part of the statement that the conditions have to stand in. */
  readonly where: (values: Values) => string[];
  readonly order: ListOrder;
  /** Column of the id, with the table in front, because a name alone may stand for what is selected. */
  readonly key: string;
  readonly limit: number;
  readonly cursor: Cursor | undefined;
  readonly page: number | undefined;
}

</#macro>
<#macro end>
function empty({ select, where, key, order, cursor }: List, values: Values): string {
  const conditions = [...where(values), `${order.column} IS NULL`];
  if (cursor?.value === null) {
    conditions.push(`${key} ${beyond(order.direction)} ${values.add(cursor.id)}`);
  }
  return `${select}${whereAll(conditions)} ORDER BY ${key} ${order.direction}`;
}

function beyond(direction: 'ASC' | 'DESC'): string {
  return direction === 'ASC' ? '>' : '<';
}

/** A WHERE clause, where one is needed. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
</#macro>
