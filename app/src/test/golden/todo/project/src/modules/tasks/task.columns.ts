import { instantText } from '../../database/embedding.js';
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
  `${instantText('created_at')} AS "createdAt"`,
  `${instantText('updated_at')} AS "updatedAt"`,
].join(', ');
