import { explain } from '../../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import type { Statement } from '../../database/sql.js';
import { taskColumns, type TaskRow } from './task.columns.js';
import type { TaskSort, taskSorts } from './task.js';

export const findTask: Statement<TaskRow> = {
  name: 'tasks.find',
  text: `SELECT ${taskColumns} FROM tasks WHERE id = $1`,
};

export const insertTask: Statement<TaskRow> = {
  name: 'tasks.insert',
  text: `
    INSERT INTO tasks (id, title, done, due_on)
    VALUES ($1, $2, $3, $4)
    RETURNING ${taskColumns}`,
};

/** Which column each property is stored in. */
export const taskAssignments = {
  title: 'title',
  done: 'done',
  dueOn: 'due_on',
};

export const taskOrders: Readonly<Record<TaskSort, ListOrder<keyof typeof taskSorts>>> = {
  id: ascending('id', 'tasks.id'),
  '-id': descending('id', 'tasks.id'),
  title: ascending('title', 'tasks.title'),
  '-title': descending('title', 'tasks.title'),
  dueOn: ascending('dueOn', 'tasks.due_on', 'nullable'),
  '-dueOn': descending('dueOn', 'tasks.due_on', 'nullable'),
  createdAt: ascending('createdAt', 'tasks.created_at'),
  '-createdAt': descending('createdAt', 'tasks.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainTask = explain({});
