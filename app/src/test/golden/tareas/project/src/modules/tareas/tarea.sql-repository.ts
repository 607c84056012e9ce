import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { tareaColumns, type TareaRow } from './tarea.columns.js';
import {
  type ListTareas,
  type NewTarea,
  type ReadTarea,
  type Tarea,
  type TareaChanges,
  tareaSorts,
  type TareaView,
} from './tarea.js';
import type { TareaRepository } from './tarea.repository.js';
import {
  explainTarea,
  findTarea,
  insertTarea,
  tareaAssignments,
  tareaOrders,
} from './tarea.statements.js';

export class SqlTareaRepository implements TareaRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListTareas): Promise<Page<TareaView>> {
    const where = (values: Values) => matchingTareas(query, values);
    const order = tareaOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectTareas,
      where,
      order,
      key: 'tareas.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, tareaSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<TareaRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadTarea): Promise<TareaView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  find(id: string): Promise<Tarea | undefined> {
    return this.#findRow(id);
  }

  create(tarea: NewTarea): Promise<Tarea> {
    return insert(this.#sql, tarea);
  }

  update(id: string, changes: TareaChanges, conditions: VersionCondition): Promise<Tarea> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM tareas${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<TareaRow | undefined> {
    const [row] = await this.#sql.read(findTarea, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*)::int AS total FROM tareas${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, tarea: NewTarea): Promise<Tarea> {
  const rows = await sql
    .write(insertTarea, [tarea.id, tarea.titulo, tarea.hecha, tarea.venceEl])
    .catch(explainTarea);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: TareaChanges,
  conditions: VersionCondition,
): Promise<Tarea> {
  const values = new Values();
  const assigned = [
    ...assignments(tareaAssignments, changes, values),
    'version = version + 1',
    'updated_at = now()',
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE tareas SET ${assigned}${where} RETURNING ${tareaColumns}`;
  const [row] = await sql.write<TareaRow>(dynamic(text), values.all).catch(explainTarea);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return row;
}

function rowToWrite(id: string, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Por qué no se ha escrito ninguna fila: no está, o tiene otra versión. */
async function refusal(sql: Sql, id: string): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM tareas${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectTareas = `SELECT ${tareaColumns} FROM tareas`;

function matchingTareas({ q, filters }: ListTareas, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['titulo'], q, values)]),
    ...matching('hecha', filters.hecha, values),
  ];
}

function toView(row: TareaRow, { fields }: ReadTarea): TareaView {
  const view: TareaView = row;
  return fields === undefined ? view : pick(view, [...fields]);
}
