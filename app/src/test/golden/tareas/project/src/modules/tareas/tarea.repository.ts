import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListTareas, NewTarea, ReadTarea, Tarea, TareaChanges, TareaView } from './tarea.js';

/**
 * Dónde se guardan los recursos `tareas`. Cada llamada es atómica y termina en UnavailableError
 * mientras el almacén no esté disponible.
 */
export interface TareaRepository {
  list(query: ListTareas): Promise<Page<TareaView>>;

  read(id: string, view: ReadTarea): Promise<TareaView | undefined>;

  find(id: string): Promise<Tarea | undefined>;

  /**
   * Lanza ConflictError con un valor que tiene que ser único y ValidationError con una relación a
   * nada.
   */
  create(tarea: NewTarea): Promise<Tarea>;

  /** Lanza lo mismo que `create`, NotFoundError o StaleVersionError. */
  update(id: string, changes: TareaChanges, conditions: VersionCondition): Promise<Tarea>;

  /**
   * Lanza NotFoundError, StaleVersionError, o ConflictError mientras algo necesite el recurso
   * `tarea`.
   */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
