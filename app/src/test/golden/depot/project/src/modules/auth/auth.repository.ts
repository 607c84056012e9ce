import type { Role } from '../../shared/caller.js';
import type { NewUser, User } from '../users/user.js';

/** A user together with what only this module may see. */
export interface Account {
  readonly user: User;
  readonly passwordHash: string;
  /** Access tokens that carry a smaller number are refused. */
  readonly accessVersion: number;
}

export type NewAccount = NewUser & { readonly passwordHash: string };

export interface AccessChange {
  readonly role?: Role;
  readonly disabled?: boolean;
}

/** The least version that a user's access tokens must carry; none will do while the user is disabled. */
export interface AccessRevocation {
  readonly userId: string;
  readonly accessVersion: number;
  readonly disabled: boolean;
}

/** Instants are ISO 8601 in UTC, such as `2026-01-31T12:00:00.000Z`. */
export interface AccountRepository {
  /** Starts enabled, at access version 0. Throws ConflictError when the email is taken. */
  create(account: NewAccount): Promise<Account>;
  /** `email` in lower case. */
  findByEmail(email: string): Promise<Account | undefined>;
  findById(id: string): Promise<Account | undefined>;
  /** Throws NotFoundError. */
  setPassword(id: string, passwordHash: string): Promise<void>;
  /** Sets what is given. Throws NotFoundError. */
  setAccess(id: string, change: AccessChange): Promise<User>;
  /** Adds one to the access version and notes `at` beside it. */
  revokeAccess(id: string, at: string): Promise<void>;
  /** The users whose access was revoked at `since` or later. */
  listRevocations(since: string): Promise<AccessRevocation[]>;
}

/** A refresh token as stored: of the token itself only the SHA-256, in hex. */
export interface RefreshToken {
  readonly id: string;
  readonly userId: string;
  /** Common to all tokens that descend from one login. */
  readonly familyId: string;
  readonly tokenHash: string;
  readonly expiresAt: string;
}

export interface RefreshTokenRepository {
  create(token: RefreshToken): Promise<void>;
  /**
   * Marks the token as used and stores its successor, with the same user, family and expiry, in one
   * atomic step: of many calls with one hash exactly one succeeds. Answers with the successor, or
   * undefined when the token is unknown, used, expired at `now`, or any token of its family is revoked.
   */
  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined>;
  /** Finds the token whatever its state. */
  find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined>;
  revokeFamily(familyId: string, now: string): Promise<void>;
  revokeUser(userId: string, now: string): Promise<void>;
  deleteExpired(userId: string, before: string): Promise<void>;
}
