import { MoreThanOrEqual } from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { changeRow, insertRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import { NotFoundError } from '../../shared/errors.js';
import { UserEntity, type UserRow } from '../users/user.entity.js';
import type { User } from '../users/user.js';
import { explainUser } from '../users/user.refusals.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from './auth.repository.js';

/** For changes that nobody who reads a user can see: TypeORM would count them. */
const uncounted = { version: () => 'version', updatedAt: () => 'updated_at' };

export class TypeOrmAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(account: NewAccount): Promise<Account> {
    const manager = await this.#session.manager();
    const row = await insertRow(manager, UserEntity, account).catch(explainUser);
    return { user: row, passwordHash: account.passwordHash, accessVersion: 0 };
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: string): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const manager = await this.#session.manager();
    const { affected } = await ask(
      updateOf(manager, UserEntity, { passwordHash, ...uncounted })
        .where({ id })
        .execute(),
    );
    if (affected === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const manager = await this.#session.manager();
    const change = updateOf(manager, UserEntity, { id, role, disabled }).where({ id });
    const row = await changeRow(manager, UserEntity, change);
    if (row === undefined) {
      throw new NotFoundError();
    }
    return row;
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    const manager = await this.#session.manager();
    const revoked = {
      accessRevokedAt: at,
      accessVersion: () => 'access_version + 1',
      ...uncounted,
    };
    await ask(updateOf(manager, UserEntity, revoked).where({ id }).execute());
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const manager = await this.#session.manager();
    return ask(
      manager
        .createQueryBuilder(UserEntity, 'user')
        .select('user.id', 'userId')
        .addSelect('user.accessVersion', 'accessVersion')
        .addSelect('user.disabled', 'disabled')
        .where({ accessRevokedAt: MoreThanOrEqual(since) })
        .getRawMany<AccessRevocation>(),
    );
  }

  async #find(condition: Partial<Pick<User, 'id' | 'email'>>): Promise<Account | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(
      manager
        .createQueryBuilder(UserEntity, 'user')
        .addSelect(['user.passwordHash', 'user.accessVersion'])
        .where(condition)
        .getOne(),
    );
    return row === null ? undefined : toAccount(row);
  }
}

function toAccount({ passwordHash = '', accessVersion = 0, ...user }: UserRow): Account {
  return { user, passwordHash, accessVersion };
}
