import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: too many to guess, so a fast hash is enough to store them safely. */
export function newRefreshToken() {
  return randomBytes(32).toString('base64url');
}

/**
 * @param {string} token
 * @returns {string}
 */
export function hashRefreshToken(token) {
  return createHash('sha256').update(token).digest('hex');
}
