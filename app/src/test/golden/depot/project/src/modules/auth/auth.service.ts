import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { requireCaller } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import {
  ForbiddenError,
  TooManyRequestsError,
  UnauthenticatedError,
  ValidationError,
} from '../../shared/errors.js';
import type { RateLimit } from '../../shared/rate-limit.js';
import type { NewUser, User } from '../users/user.js';
import type { AccessTokens } from './access-tokens.js';
import type { AuditLog } from './audit-log.js';
import { authAccess } from './auth.access.js';
import type { Account } from './auth.repository.js';
import type { ChangeAccess, ChangePassword, Login, Register } from './auth.schema.js';
import type { Passwords } from './passwords.js';
import type { Revocations } from './revocations.js';
import type { Sessions, Tokens } from './sessions.js';

export interface SignedIn extends Tokens {
  readonly user: User;
}

interface Dependencies {
  readonly accessTokens: AccessTokens;
  readonly audit: AuditLog;
  readonly database: Database;
  readonly failedLogins: RateLimit;
  readonly passwords: Passwords;
  readonly revocations: Revocations;
  readonly sessions: Sessions;
}

/** Passwords are hashed and compared before a transaction opens: no connection waits for it. */
export class AuthService {
  readonly #accessTokens: AccessTokens;
  readonly #audit: AuditLog;
  readonly #database: Database;
  readonly #failedLogins: RateLimit;
  readonly #passwords: Passwords;
  readonly #revocations: Revocations;
  readonly #sessions: Sessions;

  constructor(dependencies: Dependencies) {
    this.#accessTokens = dependencies.accessTokens;
    this.#audit = dependencies.audit;
    this.#database = dependencies.database;
    this.#failedLogins = dependencies.failedLogins;
    this.#passwords = dependencies.passwords;
    this.#revocations = dependencies.revocations;
    this.#sessions = dependencies.sessions;
  }

  /** Who sends a request, by its Authorization header; nobody when it has none. */
  async authenticate(authorization: string | undefined): Promise<Caller | undefined> {
    if (authorization === undefined) {
      return undefined;
    }
    const token = this.#accessTokens.read(authorization.replace(/^Bearer +/i, ''));
    if (!this.#revocations.fresh) {
      await this.#revocations.renew();
    }
    if (this.#revocations.include(token)) {
      throw new UnauthenticatedError();
    }
    return token.caller;
  }

  async register({ password, ...profile }: Register): Promise<SignedIn> {
    const passwordHash = await this.#passwords.hash(password);
    const user: NewUser = { ...profile, id: uuidv7(), role: 'member', disabled: false };
    const signedIn = await this.#database.transaction(async (repositories) => {
      const account = await repositories.accounts.create({ ...user, passwordHash });
      return { user: account.user, ...(await this.#sessions.start(account, repositories)) };
    });
    this.#audit.record('registered', signedIn.user.id);
    return signedIn;
  }

  async login({ email, password }: Login): Promise<SignedIn> {
    const { accounts, refreshTokens } = this.#database.repositories;
    const account = await accounts.findByEmail(email);
    const matches = await this.#checkPassword(email, password, account);
    if (account === undefined || !matches || account.user.disabled) {
      const reason = account?.user.disabled === true ? 'disabled' : 'wrong email or password';
      this.#audit.record('login_failed', account?.user.id, { reason });
      throw new UnauthenticatedError('The email or the password is wrong.');
    }
    await refreshTokens.deleteExpired(account.user.id, new Date().toISOString());
    const tokens = await this.#sessions.start(account, this.#database.repositories);
    this.#audit.record('login_succeeded', account.user.id);
    return { user: account.user, ...tokens };
  }

  /** @param refreshToken as the request's cookie holds it */
  async refresh(refreshToken: string | undefined): Promise<Tokens> {
    return this.#sessions.renew(refreshToken ?? '');
  }

  async logout(refreshToken: string | undefined): Promise<void> {
    await this.#sessions.end(refreshToken ?? '');
  }

  async logoutAll(caller: Caller | undefined): Promise<void> {
    authAccess.logoutAll(caller);
    const { id } = requireCaller(caller);
    await this.#database.transaction((repositories) => this.#sessions.endAll(id, repositories));
    this.#revocations.refresh();
    this.#audit.record('logged_out_everywhere', id);
  }

  async me(caller: Caller | undefined): Promise<User> {
    authAccess.me(caller);
    return (await this.#account(caller)).user;
  }

  /** Ends all sessions, this one included: whoever knew the old password is out. */
  async changePassword(input: ChangePassword, caller: Caller | undefined): Promise<void> {
    authAccess.changePassword(caller);
    const account = await this.#account(caller);
    const { id, email } = account.user;
    if (!(await this.#checkPassword(email, input.currentPassword, account))) {
      this.#audit.record('password_change_failed', id);
      throw new ValidationError([
        {
          in: 'body',
          pointer: '/currentPassword',
          code: 'wrong_password',
          message: 'This is not the current password.',
        },
      ]);
    }
    const passwordHash = await this.#passwords.hash(input.newPassword);
    await this.#database.transaction(async (repositories) => {
      await repositories.accounts.setPassword(id, passwordHash);
      await this.#sessions.endAll(id, repositories);
    });
    this.#revocations.refresh();
    this.#audit.record('password_changed', id);
  }

  /** The user has to log in again, which makes the change count at once. */
  async changeAccess(id: string, change: ChangeAccess, caller: Caller | undefined): Promise<User> {
    authAccess.changeAccess(caller);
    if (requireCaller(caller).id === id) {
      throw new ForbiddenError('You cannot change your own access.');
    }
    const user = await this.#database.transaction(async (repositories) => {
      const changed = await repositories.accounts.setAccess(id, change);
      await this.#sessions.endAll(id, repositories);
      return changed;
    });
    this.#revocations.refresh();
    this.#audit.record('access_changed', id, { change });
    return user;
  }

  async #account(caller: Caller | undefined): Promise<Account> {
    const { id } = requireCaller(caller);
    const account = await this.#database.repositories.accounts.findById(id);
    if (account === undefined) {
      throw new UnauthenticatedError();
    }
    return account;
  }

  /** An attempt counts before it is checked, so that many at once do not get more than their share. */
  async #checkPassword(
    email: string,
    password: string,
    account: Account | undefined,
  ): Promise<boolean> {
    const key = createHash('sha256').update(email).digest('base64url');
    const { allowed, resetSeconds } = await this.#failedLogins.consume(key);
    if (!allowed) {
      this.#audit.record('login_throttled', account?.user.id);
      throw new TooManyRequestsError(resetSeconds, 'Too many failed logins. Try again later.');
    }
    const matches = await this.#passwords.matches(password, account?.passwordHash);
    if (matches) {
      await this.#failedLogins.forget(key);
    }
    return matches;
  }
}
