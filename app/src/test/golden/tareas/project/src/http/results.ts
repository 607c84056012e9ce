import type { Page } from '../shared/pagination.js';
import { versionTag } from './etag.js';

/** Lo que una ruta tiene que decir, antes de escribirse como JSON. */
export interface Result {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
}

interface Row {
  readonly id: string | number;
  readonly version?: number;
}

interface View {
  readonly fields?: readonly string[];
  readonly include?: readonly string[];
}

export function listed(page: Page<unknown>): Result {
  return { status: 200, headers: {}, value: page };
}

/**
 * La versión representa la fila completa: partes de ella, o más que ella, no tienen etiqueta
 * propia.
 */
export function found(row: Row, { fields, include = [] }: View): Result {
  const whole = fields === undefined && include.length === 0;
  return { status: 200, headers: whole ? tagOf(row) : {}, value: row };
}

/** @param list ruta de la lista de la que la fila forma parte ahora */
export function created(list: string, row: Row): Result {
  const location = `${list}/${encodeURIComponent(row.id)}`;
  return { status: 201, headers: { location, ...tagOf(row) }, value: row };
}

export function changed(row: Row): Result {
  return { status: 200, headers: tagOf(row), value: row };
}

function tagOf({ version }: Row): Record<string, string> {
  return version === undefined ? {} : { etag: versionTag(version) };
}
