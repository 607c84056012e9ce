import { instant } from '../../database/wire-types.js';
import type { Task } from './task.js';

export type TaskRow = Task;

export const taskColumns = [
  'id',
  'title',
  'done',
  'due_on AS "dueOn"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const taskJson = [
  'id',
  'title',
  'done',
  'due_on AS "dueOn"',
  'version',
  'created_at::text AS "createdAt"',
  'updated_at::text AS "updatedAt"',
].join(', ');

/** Such a row, with its instants as any other row has them. */
export function fromTaskJson(row: TaskRow): TaskRow {
  return {
    ...row,
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
  };
}
