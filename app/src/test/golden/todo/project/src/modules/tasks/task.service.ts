import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import type { ListTasks, ReadTask, Task, TaskView } from './task.js';
import type { TaskRepository } from './task.repository.js';
import type { CreateTask, ReplaceTask, UpdateTask } from './task.schema.js';

/** What can be done with tasks. */
export class TaskService {
  readonly #tasks: TaskRepository;

  constructor(database: Database) {
    this.#tasks = database.repositories.tasks;
  }

  async list(query: ListTasks): Promise<Page<TaskView>> {
    return this.#tasks.list(query);
  }

  async get(id: string, view: ReadTask): Promise<TaskView> {
    const task = await this.#tasks.read(id, view);
    if (task === undefined) {
      throw new NotFoundError();
    }
    return task;
  }

  async create(input: CreateTask): Promise<Task> {
    return this.#tasks.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(id: string, input: ReplaceTask, version: number | undefined): Promise<Task> {
    return this.#tasks.update(id, input, { version });
  }

  async update(id: string, input: UpdateTask, version: number | undefined): Promise<Task> {
    return this.#tasks.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined): Promise<void> {
    await this.#tasks.delete(id, { version });
  }
}
