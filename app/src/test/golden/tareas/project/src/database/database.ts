import type { TareaRepository } from '../modules/tareas/tarea.repository.js';
import type { IdempotencyStore } from '../shared/idempotency.js';

export interface Repositories {
  readonly tareas: TareaRepository;
  readonly idempotencyKeys: IdempotencyStore;
}

export interface PoolState {
  readonly size: number;
  readonly idle: number;
  readonly waiting: number;
}

export interface Database {
  readonly repositories: Repositories;

  /**
   * Todo el trabajo o nada: lo que escribe se conserva cuando se resuelve y se deshace cuando se
   * rechaza.
   */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;

  /** Se rechaza con UnavailableError mientras la base de datos no responda. */
  ping(): Promise<void>;

  pool(): PoolState;

  /** Espera a lo que está en curso. */
  close(): Promise<void>;
}
