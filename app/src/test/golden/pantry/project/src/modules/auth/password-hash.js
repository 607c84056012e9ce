import { hash, verify } from '@node-rs/argon2';

/** The least that OWASP recommends for Argon2id, which is what the library uses by itself. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * @param {string} password
 * @returns {Promise<string>}
 */
export function hashPassword(password) {
  return hash(password, costs);
}

/**
 * @param {string} password
 * @param {string} passwordHash
 * @returns {Promise<boolean>}
 */
export function verifyPassword(password, passwordHash) {
  return verify(passwordHash, password);
}
