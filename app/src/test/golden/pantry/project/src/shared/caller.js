export const roles = ['host', 'guest'];

/**
 * @param {unknown} value
 * @returns {boolean}
 */
export function isRole(value) {
  return roles.some((role) => role === value);
}
