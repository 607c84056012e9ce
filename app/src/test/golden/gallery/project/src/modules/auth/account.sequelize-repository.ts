import { literal, Op } from 'sequelize';

import type { Session } from '../../database/sequelize-session.js';
import { NotFoundError } from '../../shared/errors.js';
import type { User } from '../users/user.js';
import { explainUser } from '../users/user.refusals.js';
import { toUser, type UserModel } from '../users/user.sequelize-model.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from './auth.repository.js';

export class SequelizeAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(account: NewAccount): Promise<Account> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.User.create({ ...account }, { transaction })).catch(explainUser);
    return toAccount(row);
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: string): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const [count] = await ask(
      models.User.update(
        { passwordHash },
        { where: { id }, silent: true, hooks: false, transaction },
      ),
    );
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const { ask, models, transaction } = this.#session;
    const [, [row]] = await ask(
      models.User.update({ role, disabled }, { where: { id }, returning: true, transaction }),
    );
    if (row === undefined) {
      throw new NotFoundError();
    }
    return toUser(row);
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.User.update(
        { accessVersion: literal('access_version + 1'), accessRevokedAt: new Date(at) },
        { where: { id }, silent: true, hooks: false, transaction },
      ),
    );
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const { ask, models, transaction } = this.#session;
    const rows = await ask(
      models.User.findAll({
        attributes: ['id', 'accessVersion', 'disabled'],
        where: { accessRevokedAt: { [Op.gte]: new Date(since) } },
        transaction,
      }),
    );
    return rows.map(({ id, accessVersion, disabled }) => ({ userId: id, accessVersion, disabled }));
  }

  async #find(where: Partial<Pick<User, 'id' | 'email'>>): Promise<Account | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.User.unscoped().findOne({ where, transaction }));
    return row === null ? undefined : toAccount(row);
  }
}

function toAccount(row: UserModel): Account {
  const { passwordHash, accessVersion } = row;
  return { user: toUser(row), passwordHash, accessVersion };
}
