import { hash } from 'node:crypto';

import { BadRequestError, StaleVersionError } from '../shared/errors.js';

/** The version of a row is the tag of its whole representation, so one text serves reads and writes. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** Weak, for the same content may be sent in several encodings. */
export function bodyTag(body: string): string {
  return `W/"${hash('sha1', body, 'base64url')}"`;
}

/** Whether the client already has what the tag stands for. */
export function isFresh(ifNoneMatch: string, tag: string): boolean {
  const wanted = withoutWeakness(tag);
  return (
    ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((candidate) => withoutWeakness(candidate.trim()) === wanted)
  );
}

/**
 * The version that the row must have for the write to happen; undefined when any will do. A weak tag
 * counts as well, for proxies weaken the tags of what they compress.
 */
export function expectedVersion(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch === '*') {
    return undefined;
  }
  const tag = /^(?:W\/)?"(?<tag>[^"]*)"$/.exec(ifMatch)?.groups?.tag;
  if (tag === undefined) {
    throw new BadRequestError('If-Match has to be an ETag of this resource, such as "3".');
  }
  if (!/^\d{1,15}$/.test(tag)) {
    throw new StaleVersionError();
  }
  return Number(tag);
}

function withoutWeakness(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag;
}
