import { isMissing } from '../database/prisma-errors.js';
import type { Orm } from '../database/prisma-session.js';
import type { Prisma } from '../database/prisma.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '../types/auth.repository.js';
import type { User } from '../types/user.js';
import { NotFoundError } from '../utils/errors.js';
import { explainUser } from './user.refusals.js';
import { toUser, userOmit } from './user.rows.js';

export class PrismaAccountRepository implements AccountRepository {
  readonly #orm: Orm;

  constructor(orm: Orm) {
    this.#orm = orm;
  }

  async create(account: NewAccount): Promise<Account> {
    const row = await this.#orm.user.create({ data: account }).catch(explainUser);
    return toAccount(row);
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    const row = await this.#orm.user.findUnique({ where: { email } });
    return row === null ? undefined : toAccount(row);
  }

  async findById(id: string): Promise<Account | undefined> {
    const row = await this.#orm.user.findUnique({ where: { id } });
    return row === null ? undefined : toAccount(row);
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const { count } = await this.#orm.user.updateMany({ where: { id }, data: { passwordHash } });
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    try {
      const row = await this.#orm.user.update({
        where: { id },
        data: { role, disabled, version: { increment: 1 }, updatedAt: new Date().toISOString() },
        omit: userOmit,
      });
      return toUser(row);
    } catch (error) {
      throw isMissing(error) ? new NotFoundError() : error;
    }
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    await this.#orm.user.updateMany({
      where: { id },
      data: { accessVersion: { increment: 1 }, accessRevokedAt: at },
    });
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const rows = await this.#orm.user.findMany({
      where: { accessRevokedAt: { gte: since } },
      select: { id: true, accessVersion: true, disabled: true },
    });
    return rows.map((row) => ({
      userId: row.id,
      accessVersion: row.accessVersion,
      disabled: row.disabled,
    }));
  }
}

function toAccount(row: Prisma.UserModel): Account {
  const { passwordHash, accessVersion } = row;
  return { user: toUser(row), passwordHash, accessVersion };
}
