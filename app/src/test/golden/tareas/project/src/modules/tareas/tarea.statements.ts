import { explain } from '../../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import type { Statement } from '../../database/sql.js';
import { tareaColumns, type TareaRow } from './tarea.columns.js';
import type { TareaSort, tareaSorts } from './tarea.js';

export const findTarea: Statement<TareaRow> = {
  name: 'tareas.find',
  text: `SELECT ${tareaColumns} FROM tareas WHERE id = $1`,
};

export const insertTarea: Statement<TareaRow> = {
  name: 'tareas.insert',
  text: `
    INSERT INTO tareas (id, titulo, hecha, vence_el)
    VALUES ($1, $2, $3, $4)
    RETURNING ${tareaColumns}`,
};

/** En qué columna se guarda cada propiedad. */
export const tareaAssignments = {
  titulo: 'titulo',
  hecha: 'hecha',
  venceEl: 'vence_el',
};

export const tareaOrders: Readonly<Record<TareaSort, ListOrder<keyof typeof tareaSorts>>> = {
  id: ascending('id', 'tareas.id'),
  '-id': descending('id', 'tareas.id'),
  titulo: ascending('titulo', 'tareas.titulo'),
  '-titulo': descending('titulo', 'tareas.titulo'),
  venceEl: ascending('venceEl', 'tareas.vence_el', 'nullable'),
  '-venceEl': descending('venceEl', 'tareas.vence_el', 'nullable'),
  createdAt: ascending('createdAt', 'tareas.created_at'),
  '-createdAt': descending('createdAt', 'tareas.created_at'),
};

/** Lo que incumple una escritura, en palabras para el cliente. */
export const explainTarea = explain({});
