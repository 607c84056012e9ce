import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { taskColumns, type TaskRow } from './task.columns.js';
import {
  type ListTasks,
  type NewTask,
  type ReadTask,
  type Task,
  type TaskChanges,
  taskSorts,
  type TaskView,
} from './task.js';
import type { TaskRepository } from './task.repository.js';
import {
  explainTask,
  findTask,
  insertTask,
  taskAssignments,
  taskOrders,
} from './task.statements.js';

export class SqlTaskRepository implements TaskRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListTasks): Promise<Page<TaskView>> {
    const where = (values: Values) => matchingTasks(query, values);
    const order = taskOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectTasks,
      where,
      order,
      key: 'tasks.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, taskSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<TaskRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadTask): Promise<TaskView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  find(id: string): Promise<Task | undefined> {
    return this.#findRow(id);
  }

  create(task: NewTask): Promise<Task> {
    return insert(this.#sql, task);
  }

  update(id: string, changes: TaskChanges, conditions: VersionCondition): Promise<Task> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM tasks${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<TaskRow | undefined> {
    const [row] = await this.#sql.read(findTask, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*)::int AS total FROM tasks${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, task: NewTask): Promise<Task> {
  const rows = await sql
    .write(insertTask, [task.id, task.title, task.done, task.dueOn])
    .catch(explainTask);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: TaskChanges,
  conditions: VersionCondition,
): Promise<Task> {
  const values = new Values();
  const assigned = [
    ...assignments(taskAssignments, changes, values),
    'version = version + 1',
    'updated_at = now()',
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE tasks SET ${assigned}${where} RETURNING ${taskColumns}`;
  const [row] = await sql.write<TaskRow>(dynamic(text), values.all).catch(explainTask);
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

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM tasks${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectTasks = `SELECT ${taskColumns} FROM tasks`;

function matchingTasks({ q, filters }: ListTasks, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q, values)]),
    ...matching('done', filters.done, values),
  ];
}

function toView(row: TaskRow, { fields }: ReadTask): TaskView {
  const view: TaskView = row;
  return fields === undefined ? view : pick(view, [...fields]);
}
