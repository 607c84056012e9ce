/**
 * The path in an address such as `file:.data/app.db` or `file:///data/app.db`.
 *
 * @param {string} url
 * @returns {string}
 */
export function sqliteFile(url) {
  return url.replace(/^file:(\/\/)?/, '');
}
