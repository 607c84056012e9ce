import { ValidationError } from './errors.js';

/** Una página de una lista. */
export interface Page<T> {
  readonly items: T[];
  /** Dónde empieza la página siguiente; null en la última. */
  readonly nextCursor: string | null;
  /** Número de filas de todas las páginas; solo se cuenta cuando el cliente lo pide. */
  readonly total?: number;
}

/**
 * Aquello por lo que se puede ordenar una lista, y la forma de cada valor. El id hace que todo
 * orden sea total.
 */
export type Sorts = Readonly<Record<string, Form>> & { readonly id: Form };

/** Una clave de ordenación; con un signo menos delante, los valores mayores van primero. */
export type Sort<S extends Sorts> = (keyof S & string) | `-${keyof S & string}`;

/** Aquello por lo que se ordena una fila, en la forma que tiene en JSON. */
export type SortValue = string | number | boolean;

/**
 * Una posición en una lista ordenada: el valor de ordenación y el id de la última fila anterior.
 */
export interface Cursor {
  readonly value: SortValue | null;
  readonly id: string;
}

// Los cursores vuelven de los clientes: lo que contienen se comprueba antes de que entre en una
// consulta.
const forms = {
  bigint: (value: unknown) =>
    matches(value, /^-?\d{1,19}$/) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) =>
    matches(value, /^\d{4}-\d\d-\d\d$/) && isInstant(`${value}T00:00:00.000Z`),
  decimal: (value: unknown) => matches(value, /^-?\d{1,40}(\.\d{1,40})?$/),
  float: (value: unknown) => typeof value === 'number',
  instant: isInstant,
  integer: (value: unknown) => typeof value === 'number' && (value | 0) === value,
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
  time: (value: unknown) => matches(value, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  uuid: (value: unknown) => matches(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
};

type Form = keyof typeof forms;

/** Un texto opaco, ligado a la ordenación para la que se hizo. */
export function encodeCursor(sort: string, value: SortValue | null, id: string): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Lanza ValidationError con un texto que no se hizo para esta ordenación. */
export function decodeCursor(sort: string, text: string, sorts: Sorts): Cursor {
  const form = sorts[sort.replace(/^-/, '')];
  const parts = parse(text);
  if (form !== undefined && parts?.length === 3 && parts[0] === sort) {
    const [, value, id] = parts;
    if (
      (value === null || hasForm(value, form)) &&
      typeof id === 'string' &&
      hasForm(id, sorts.id)
    ) {
      return { value, id };
    }
  }
  throw new ValidationError([
    {
      in: 'query',
      pointer: '/cursor',
      code: 'invalid_cursor',
      message: 'No es el cursor de una lista ordenada como esta.',
    },
  ]);
}

/**
 * @param rows hasta una fila más que el límite, lo que indica si hay una página siguiente
 * @param cursorOf crea el cursor que sigue a una fila
 */
export function toPage<T>(rows: T[], limit: number, cursorOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

function parse(text: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function hasForm(value: unknown, form: Form): value is SortValue {
  return forms[form](value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** Uno que existe en el calendario: el analizador tomaría el 30 de febrero por el 2 de marzo. */
function isInstant(value: unknown): value is string {
  if (!matches(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)) {
    return false;
  }
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
