/** PostgreSQL does not store NUL, and half of a surrogate pair has no form in UTF-8. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
