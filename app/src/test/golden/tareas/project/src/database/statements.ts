import type { SqlValue, Statement } from './sql.js';

/** Recoge los valores mientras se compone el texto al que pertenecen. */
export class Values {
  readonly all: SqlValue[] = [];

  /** La posición del valor en el texto. */
  add(value: SqlValue): string {
    return `$${this.all.push(value)}`;
  }
}

// Cada nombre es un plan en la memoria de cada conexión, así que hay un límite.
const mostNames = 500;

const names = new Map<string, string>();

/** Una sentencia compuesta en tiempo de ejecución; el mismo texto tiene siempre el mismo nombre. */
export function dynamic(text: string): Statement<never> {
  let name = names.get(text);
  if (name === undefined && names.size < mostNames) {
    name = `dynamic_${names.size + 1}`;
    names.set(text, name);
  }
  return { name, text };
}

/** La fila de una sentencia que siempre devuelve una. */
export function only<Row>([row]: readonly Row[]): Row {
  if (row === undefined) {
    throw new Error('La sentencia no ha devuelto ninguna fila.');
  }
  return row;
}
