import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: too many to guess, so a fast hash is enough to store them safely. */
export function newRefreshToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
