import { hash, verify } from '@node-rs/argon2';

/** The least that OWASP recommends for Argon2id, which is what the library uses by itself. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, costs);
}

export function verifyPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(passwordHash, password);
}
