<#assign T = u.names.type>
<#assign x = u.names.variable>
import { literal, Op } from 'sequelize';
import type { Session } from '~sequelize-session';
import { toDate, whenSet } from '~sequelize-values';
import { NotFoundError } from '~errors';
import { explain[=T] } from '~refusals:User';
import { to[=T], type [=T]Model } from '~models:User';
import type { [=T] } from '~model:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

export class SequelizeAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(account: NewAccount): Promise<Account> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.[=T].create({ ...account, <#list v.created as property>[=property.name]: [=property.code], </#list>}, { transaction }),
    ).catch(explain[=T]);
    return toAccount(row);
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    return this.#find({ id });
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const [count] = await ask(
      models.[=T].update({ passwordHash }, { where: { id }, silent: true, <#if u.versioned()>hooks: false, </#if>transaction }),
    );
    if (count === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    const { ask, models, transaction } = this.#session;
    const [, [row]] = await ask(
      models.[=T].update(
        { <#if !v.touched()>id, </#if>role, disabled },
        { where: { id }, returning: true, transaction },
      ),
    );
    if (row === undefined) {
      throw new NotFoundError();
    }
    return to[=T](row);
  }

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    const { ask, models, transaction } = this.#session;
    await ask(
      models.[=T].update(
        { accessVersion: literal('access_version + 1'), accessRevokedAt: new Date(at) },
        { where: { id }, silent: true, <#if u.versioned()>hooks: false, </#if>transaction },
      ),
    );
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const { ask, models, transaction } = this.#session;
    const rows = await ask(
      models.[=T].findAll({
        attributes: ['id', 'accessVersion', 'disabled'],
        where: { accessRevokedAt: { [Op.gte]: new Date(since) } },
        transaction,
      }),
    );
    return rows.map(({ id, accessVersion, disabled }) => ({ userId: id, accessVersion, disabled }));
  }

  async #find(where: Partial<Pick<[=T], 'id' | 'email'>>): Promise<Account | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.[=T].unscoped().findOne({ where, transaction }));
    return row === null ? undefined : toAccount(row);
  }
}

function toAccount(row: [=T]Model): Account {
  const { passwordHash, accessVersion } = row;
  return { user: to[=T](row), passwordHash, accessVersion };
}
