import { types } from 'pg';

type Parse = (text: string) => unknown;

type TypeId = Parameters<typeof types.getTypeParser>[0];

/** `2026-01-31 12:00:00.5+00`, as a session in UTC prints it, is `2026-01-31T12:00:00.500Z`. */
export function instant(text: string): string {
  return text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
    : new Date(text).toISOString();
}

// By the OID of the type. What is not here is read without loss by the driver's own parsers.
const parsers = new Map<number, Parse>([
  [1082, (text) => text], // date
  [1184, instant], // timestamptz
]);

/** Reads values in the form that they have in JSON: nothing is rounded, no Date is made on the way. */
export const wireTypes = {
  getTypeParser(oid: TypeId): unknown {
    return parsers.get(oid) ?? types.getTypeParser(oid);
  },
};
