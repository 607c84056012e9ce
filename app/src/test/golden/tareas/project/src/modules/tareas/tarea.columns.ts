import type { Tarea } from './tarea.js';

export type TareaRow = Tarea;

export const tareaColumns = [
  'id',
  'titulo',
  'hecha',
  'vence_el AS "venceEl"',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');
