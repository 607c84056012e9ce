import { v7 as uuidv7 } from 'uuid';

import type { Config } from '../../config.js';
import type { Database, Repositories } from '../../database/database.js';
import { UnauthenticatedError } from '../../shared/errors.js';
import type { AccessTokens } from './access-tokens.js';
import type { AuditLog } from './audit-log.js';
import type { Account } from './auth.repository.js';
import { hashRefreshToken, newRefreshToken } from './refresh-token.js';

export interface Tokens {
  readonly accessToken: string;
  /** Seconds until the access token expires. */
  readonly expiresIn: number;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * A session is a family of refresh tokens: one made at login, and one more at each renewal, which
 * uses up the one before. It lasts a fixed time from the login.
 */
export class Sessions {
  readonly #accessTokens: AccessTokens;
  readonly #audit: AuditLog;
  readonly #database: Database;
  readonly #ttlMs: number;

  constructor(
    config: Pick<Config, 'refreshTokenTtlDays'>,
    database: Database,
    accessTokens: AccessTokens,
    audit: AuditLog,
  ) {
    this.#accessTokens = accessTokens;
    this.#audit = audit;
    this.#database = database;
    this.#ttlMs = config.refreshTokenTtlDays * dayMs;
  }

  async start(account: Account, { refreshTokens }: Repositories): Promise<Tokens> {
    const refreshToken = newRefreshToken();
    const expiresAt = new Date(Date.now() + this.#ttlMs).toISOString();
    await refreshTokens.create({
      id: uuidv7(),
      userId: account.user.id,
      familyId: uuidv7(),
      tokenHash: hashRefreshToken(refreshToken),
      expiresAt,
    });
    return this.#tokens(account, refreshToken, expiresAt);
  }

  async renew(usedToken: string): Promise<Tokens> {
    const { accounts, refreshTokens } = this.#database.repositories;
    const now = new Date().toISOString();
    const usedHash = hashRefreshToken(usedToken);
    const refreshToken = newRefreshToken();
    const successor = { id: uuidv7(), tokenHash: hashRefreshToken(refreshToken) };
    const session = await refreshTokens.rotate(usedHash, successor, now);
    if (session === undefined) {
      await this.#endReplayed(usedHash, now);
      throw new UnauthenticatedError('The session has ended. Log in again.');
    }
    const account = await accounts.findById(session.userId);
    if (account === undefined || account.user.disabled) {
      this.#audit.record('refresh_failed', session.userId, { reason: 'disabled' });
      throw new UnauthenticatedError('The session has ended. Log in again.');
    }
    return this.#tokens(account, refreshToken, session.expiresAt);
  }

  async end(token: string): Promise<void> {
    const { refreshTokens } = this.#database.repositories;
    const session = await refreshTokens.find(hashRefreshToken(token));
    if (session !== undefined) {
      await refreshTokens.revokeFamily(session.familyId, new Date().toISOString());
      this.#audit.record('logged_out', session.userId);
    }
  }

  /** Ends all sessions of the user, and with them the access tokens that are still about. */
  async endAll(userId: string, { accounts, refreshTokens }: Repositories): Promise<void> {
    const now = new Date().toISOString();
    await refreshTokens.revokeUser(userId, now);
    await accounts.revokeAccess(userId, now);
  }

  /** A token that comes a second time was stolen from one of the two who sent it: neither stays in. */
  async #endReplayed(tokenHash: string, now: string): Promise<void> {
    const { refreshTokens } = this.#database.repositories;
    const token = await refreshTokens.find(tokenHash);
    if (token?.used === true) {
      await refreshTokens.revokeFamily(token.familyId, now);
      this.#audit.record('refresh_token_replayed', token.userId);
    } else {
      const reason = token === undefined ? 'unknown token' : 'session expired or ended';
      this.#audit.record('refresh_failed', token?.userId, { reason });
    }
  }

  #tokens(account: Account, refreshToken: string, refreshTokenExpiresAt: string): Tokens {
    return {
      accessToken: this.#accessTokens.issue(account),
      expiresIn: this.#accessTokens.ttlSeconds,
      refreshToken,
      refreshTokenExpiresAt,
    };
  }
}
