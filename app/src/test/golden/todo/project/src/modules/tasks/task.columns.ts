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
