<#assign T = u.names.type>
<#assign x = u.names.variable>
<#assign models = "models." + u.names.variables>
<#assign kept><#if u.softDelete()>, deletedAt: null</#if></#assign>
import type { Session } from '~mongoose-session';
import { nextNumber } from '~mongoose-counters';
import { insert } from '~mongoose-insert';
import { NotFoundError } from '~errors';
import { explain[=T] } from '~refusals:User';
import { [=x]Paths, to[=T], type [=T]Document } from '~document:User';
import type { [=T] } from '~model:User';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from '~auth.repository';

const accountPaths = [...[=x]Paths, 'passwordHash', 'accessVersion'];

export class MongooseAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

<#if v.keyed>
  async create({ id, ...values }: NewAccount): Promise<Account> {
    const { models } = this.#session;
    const document = await insert(this.#session, [=models], { _id: id, ...values }).catch(explain[=T]);
    return toAccount(document);
  }
<#else>
  async create(values: NewAccount): Promise<Account> {
    const { models } = this.#session;
    const number = await nextNumber(this.#session, '[=v.collection]');
    const document = await insert(this.#session, [=models], { _id: <#if u.key.tsType == "number">Number(number)<#else>number</#if>, ...values }).catch(explain[=T]);
    return toAccount(document);
  }
</#if>

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: [=u.key.tsType]): Promise<Account | undefined> {
    return this.#find({ _id: [=v.key("id")] });
  }

  async setPassword(id: [=u.key.tsType], passwordHash: string): Promise<void> {
    const { models, ask } = this.#session;
    const { matchedCount } = await ask((options) =>
      [=models].updateOne({ _id: [=v.key("id")] }, { $set: { passwordHash } }, { ...options, timestamps: false }),
    );
    if (matchedCount === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: [=u.key.tsType], { role, disabled }: AccessChange): Promise<[=T]> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      [=models]
        .findOneAndUpdate(
          { _id: [=v.key("id")] },
          { $set: { role, disabled }<#if u.versioned()>, $inc: { version: 1 }</#if> },
          { ...options, returnDocument: 'after' },
        )
        .select([=x]Paths)
        .lean<[=T]Document>(),
    );
    if (document === null) {
      throw new NotFoundError();
    }
    return to[=T](document);
  }

  async revokeAccess(id: [=u.key.tsType], at: string): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      [=models].updateOne(
        { _id: [=v.key("id")] },
        { $set: { accessRevokedAt: at }, $inc: { accessVersion: 1 } },
        { ...options, timestamps: false },
      ),
    );
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const { models, ask } = this.#session;
    const documents = await ask((options) =>
      [=models]
        .find({ accessRevokedAt: { $gte: since } }, ['accessVersion', 'disabled'], options)
        .lean<[=T]Document[]>(),
    );
    return documents.map((document) => ({
      userId: [=id],
      accessVersion: document.accessVersion,
      disabled: document.disabled,
    }));
  }

  async #find(condition: { readonly _id: [=v.keyType] } | { readonly email: string }): Promise<Account | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      [=models]
        .findOne({ ...condition[=kept] }, accountPaths, options)
        .lean<[=T]Document>(),
    );
    return document === null ? undefined : toAccount(document);
  }
}

function toAccount(document: [=T]Document): Account {
  const { passwordHash, accessVersion } = document;
  return { user: to[=T](document), passwordHash, accessVersion };
}
