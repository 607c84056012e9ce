import { hash } from 'node:crypto';

import { BadRequestError, StaleVersionError } from '../shared/errors.js';

/**
 * La versión de una fila es la etiqueta de su representación completa, así que un mismo texto sirve
 * para leer y escribir.
 */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** Débil, porque el mismo contenido se puede enviar con varias codificaciones. */
export function bodyTag(body: string): string {
  return `W/"${hash('sha1', body, 'base64url')}"`;
}

/** Si el cliente ya tiene aquello que representa la etiqueta. */
export function isFresh(ifNoneMatch: string, tag: string): boolean {
  const wanted = withoutWeakness(tag);
  return (
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((candidate) => withoutWeakness(candidate.trim()) === wanted)
  );
}

/**
 * La versión que debe tener la fila para que se escriba; undefined cuando sirve cualquiera. Una
 * etiqueta débil también cuenta, porque los proxies debilitan las etiquetas de lo que comprimen.
 */
export function expectedVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') {
    return undefined;
  }
  const tag = /^(?:W\/)?"(?<tag>[^"]*)"$/.exec(ifMatch)?.groups?.tag;
  if (tag === undefined) {
    throw new BadRequestError('If-Match tiene que ser un ETag de este recurso, como "3".');
  }
  if (!/^\d{1,15}$/.test(tag)) {
    throw new StaleVersionError();
  }
  return Number(tag);
}

function withoutWeakness(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
