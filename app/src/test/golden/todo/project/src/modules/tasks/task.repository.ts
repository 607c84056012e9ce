import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListTasks, NewTask, ReadTask, Task, TaskChanges, TaskView } from './task.js';

/**
 * Where tasks are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface TaskRepository {
  list(query: ListTasks): Promise<Page<TaskView>>;

  read(id: string, view: ReadTask): Promise<TaskView | undefined>;

  find(id: string): Promise<Task | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(task: NewTask): Promise<Task>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: TaskChanges, conditions: VersionCondition): Promise<Task>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the task. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
