import type { Cursor } from '../shared/pagination.js';
import type { SqlValue, Statement } from './sql.js';
import { dynamic, Values } from './statements.js';

/**
 * Aquello por lo que se ordena una lista. Las filas sin valor van al final; entre iguales decide el
 * id.
 */
export interface ListOrder<Property extends string = string> {
  readonly property: Property;
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
}

export function ascending<Property extends string>(
  property: Property,
  column: string,
  values: 'required' | 'nullable' = 'required',
): ListOrder<Property> {
  return { property, column, nullable: values === 'nullable', direction: 'ASC' };
}

export function descending<Property extends string>(
  property: Property,
  column: string,
  values: 'required' | 'nullable' = 'required',
): ListOrder<Property> {
  return { property, column, nullable: values === 'nullable', direction: 'DESC' };
}

export interface List {
  /** `SELECT … FROM …` */
  readonly select: string;
  /** Se llama una vez por cada parte de la sentencia en la que tienen que estar las condiciones. */
  readonly where: (values: Values) => string[];
  readonly order: ListOrder;
  /**
   * Columna del id, con la tabla delante, porque un nombre solo puede referirse a lo que se
   * selecciona.
   */
  readonly key: string;
  readonly limit: number;
  readonly cursor: Cursor | undefined;
  readonly page: number | undefined;
}

/** Una sentencia para una página de la lista y, si existe, la fila siguiente. */
export function pageOf(list: List): { statement: Statement<never>; values: SqlValue[] } {
  const values = new Values();
  const offset = ((list.page ?? 1) - 1) * list.limit;
  const rows = list.limit + 1;
  // El límite no es un parámetro: sin conocerlo, la base de datos planificaría para una décima
  // parte de la tabla.
  const window = `LIMIT ${rows}${offset === 0 ? '' : ` OFFSET ${offset}`}`;
  const text = list.order.nullable
    ? valuedThenEmpty(list, offset + rows, window, values)
    : `${valued(list, values)} ${window}`;
  const statement = offset === 0 ? dynamic(text) : { name: undefined, text };
  return { statement, values: values.all };
}

/**
 * Un índice da las filas en el orden de (columna, id), pero las que no tienen valor no quedan al
 * final. Forman una parte propia, para que ambas partes puedan seguir el índice.
 */
function valuedThenEmpty(list: List, rows: number, window: string, values: Values): string {
  const { property, direction } = list.order;
  if (list.cursor?.value === null) {
    return `${empty(list, values)} ${window}`;
  }
  const first = `(${valued(list, values)} LIMIT ${rows})`;
  const second = `(${empty(list, values)} LIMIT ${rows})`;
  const order = `ORDER BY "${property}" ${direction} NULLS LAST, id ${direction}`;
  return `${first} UNION ALL ${second} ${order} ${window}`;
}

function valued(list: List, values: Values): string {
  const { key, cursor } = list;
  const { column, direction, nullable } = list.order;
  const conditions = list.where(values);
  if (cursor !== undefined) {
    conditions.push(
      column === key
        ? `${key} ${beyond(direction)} ${values.add(cursor.id)}`
        : `(${column}, ${key}) ${beyond(direction)} (${values.add(cursor.value)}, ${values.add(cursor.id)})`,
    );
  } else if (nullable) {
    conditions.push(`${column} IS NOT NULL`);
  }
  const columns = column === key ? [key] : [column, key];
  const order = columns.map((name) => `${name} ${direction}`).join(', ');
  return `${list.select}${whereAll(conditions)} ORDER BY ${order}`;
}

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

/** Una cláusula WHERE, donde hace falta. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
