import { types } from 'pg';

type Parse = (text: string) => unknown;

type TypeId = Parameters<typeof types.getTypeParser>[0];

/** `2026-01-31 12:00:00.5+00`, como lo imprime una sesión en UTC, es `2026-01-31T12:00:00.500Z`. */
export function instant(text: string): string {
  return text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
    : new Date(text).toISOString();
}

// Por el OID del tipo. Lo que no está aquí lo leen sin pérdidas los analizadores propios del
// driver.
const parsers = new Map<number, Parse>([
  [1082, (text) => text], // date
  [1184, instant], // timestamptz
]);

/**
 * Lee los valores en la forma que tienen en JSON: no se redondea nada ni se crea ningún Date por el
 * camino.
 */
export const wireTypes = {
  getTypeParser(oid: TypeId): unknown {
    return parsers.get(oid) ?? types.getTypeParser(oid);
  },
};
