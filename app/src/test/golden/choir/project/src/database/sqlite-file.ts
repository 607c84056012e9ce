/** The path in an address such as `file:.data/app.db` or `file:///data/app.db`. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:(\/\/)?/, '');
}
