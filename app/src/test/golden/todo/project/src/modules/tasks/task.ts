import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly dueOn: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A task as a reader asked for it: some of its fields. */
export interface TaskView extends Partial<Task> {
  readonly id: string;
}

/** What is stored of a task besides its id and what the database keeps by itself. */
export interface TaskValues {
  readonly title: string;
  readonly done: boolean;
  readonly dueOn: string | null;
}

export interface NewTask extends TaskValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type TaskChanges = Partial<TaskValues>;

export const taskFields = [
  'id',
  'title',
  'done',
  'dueOn',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Task)[];

export type TaskField = (typeof taskFields)[number];

export const taskSorts = {
  id: 'uuid',
  title: 'text',
  dueOn: 'date',
  createdAt: 'instant',
} as const;

export type TaskSort = Sort<typeof taskSorts>;

export interface TaskFilters {
  readonly done?: Filter<boolean, 'eq'>;
}

export interface ListTasks {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: TaskSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: TaskFilters;
  /** All fields when left out. */
  readonly fields?: readonly TaskField[];
}

export type ReadTask = Pick<ListTasks, 'fields'>;
