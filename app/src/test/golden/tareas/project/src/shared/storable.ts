/** PostgreSQL no guarda NUL, y media pareja sustituta no tiene forma en UTF-8. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
