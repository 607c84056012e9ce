import { readFile } from 'node:fs/promises';

/**
 * El documento está en la raíz del proyecto, tan por encima de este archivo como de su versión
 * compilada.
 */
export function readOpenApiDocument(): Promise<string> {
  return readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
}
