import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import type { ListTareas, ReadTarea, Tarea, TareaView } from './tarea.js';
import type { TareaRepository } from './tarea.repository.js';
import type { CreateTarea, ReplaceTarea, UpdateTarea } from './tarea.schema.js';

/** Qué se puede hacer con `tareas`. */
export class TareaService {
  readonly #tareas: TareaRepository;

  constructor(database: Database) {
    this.#tareas = database.repositories.tareas;
  }

  async list(query: ListTareas): Promise<Page<TareaView>> {
    return this.#tareas.list(query);
  }

  async get(id: string, view: ReadTarea): Promise<TareaView> {
    const tarea = await this.#tareas.read(id, view);
    if (tarea === undefined) {
      throw new NotFoundError();
    }
    return tarea;
  }

  async create(input: CreateTarea): Promise<Tarea> {
    return this.#tareas.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(id: string, input: ReplaceTarea, version: number | undefined): Promise<Tarea> {
    return this.#tareas.update(id, input, { version });
  }

  async update(id: string, input: UpdateTarea, version: number | undefined): Promise<Tarea> {
    return this.#tareas.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined): Promise<void> {
    await this.#tareas.delete(id, { version });
  }
}
