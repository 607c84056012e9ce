/**
 * PostgreSQL does not store NUL, and half of a surrogate pair has no form in UTF-8.
 *
 * @param {string} text
 * @returns {boolean}
 */
export function isStorable(text) {
  return !/[\0\p{Cs}]/u.test(text);
}
