import { createHash } from 'node:crypto';

import { commonPasswordHashes } from './common-password-hashes.js';

const hashes = new Set(commonPasswordHashes.trim().split(/\s/));

/** Whether it is among the first few thousand that an attacker tries, in whatever case. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  return /^(.)\1*$/.test(text) || hashes.has(shortHash(text));
}

/** Six characters are enough to tell the listed ones from all others, and keep their words out of here. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}
