import { readFile } from 'node:fs/promises';

/** The document lies in the root of the project, as far above this file as above its build. */
export function readOpenApiDocument(): Promise<string> {
  return readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
}
