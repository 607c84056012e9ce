import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';

export interface Tarea {
  readonly id: string;
  readonly titulo: string;
  readonly hecha: boolean;
  readonly venceEl: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Un recurso `tarea` tal como lo pide quien lo lee: algunos de sus campos. */
export interface TareaView extends Partial<Tarea> {
  readonly id: string;
}

/**
 * Lo que se guarda de un recurso `tarea` además de su id y de lo que la base de datos mantiene por
 * sí misma.
 */
export interface TareaValues {
  readonly titulo: string;
  readonly hecha: boolean;
  readonly venceEl: string | null;
}

export interface NewTarea extends TareaValues {
  readonly id: string;
}

/** Lo que se omite se queda como está. */
export type TareaChanges = Partial<TareaValues>;

export const tareaFields = [
  'id',
  'titulo',
  'hecha',
  'venceEl',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Tarea)[];

export type TareaField = (typeof tareaFields)[number];

export const tareaSorts = {
  id: 'uuid',
  titulo: 'text',
  venceEl: 'date',
  createdAt: 'instant',
} as const;

export type TareaSort = Sort<typeof tareaSorts>;

export interface TareaFilters {
  readonly hecha?: Filter<boolean, 'eq'>;
}

export interface ListTareas {
  readonly limit: number;
  /** Tal como lo dio la página anterior. */
  readonly cursor?: string;
  /** Cuenta desde 1; nunca junto con un cursor. */
  readonly page?: number;
  readonly sort: TareaSort;
  readonly total: boolean;
  /** Texto que se busca en titulo. */
  readonly q?: string;
  readonly filters: TareaFilters;
  /** Todos los campos si se omite. */
  readonly fields?: readonly TareaField[];
}

export type ReadTarea = Pick<ListTareas, 'fields'>;
