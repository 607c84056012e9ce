/**
 * A URL without its query.
 *
 * @param {string} url
 * @returns {string}
 */
export function pathOf(url) {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
