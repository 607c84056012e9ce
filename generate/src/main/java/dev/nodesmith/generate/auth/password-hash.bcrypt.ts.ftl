import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/bcrypt';

const cost = 12;

export function hashPassword(password: string): Promise<string> {
  return hash(shorten(password), { cost });
}

export function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(shorten(password), passwordHash);
}

/** bcrypt looks at 72 bytes only and stops at a NUL; this way all of a long password counts. */
function shorten(password: string): string {
  return createHash('sha384').update(password).digest('base64');
}
