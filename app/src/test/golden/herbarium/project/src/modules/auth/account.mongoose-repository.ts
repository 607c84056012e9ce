import { insert } from '../../database/mongoose-insert.js';
import type { Session } from '../../database/mongoose-session.js';
import { NotFoundError } from '../../shared/errors.js';
import { toUser, type UserDocument, userPaths } from '../users/user.document.js';
import type { User } from '../users/user.js';
import { explainUser } from '../users/user.refusals.js';
import type {
  AccessChange,
  AccessRevocation,
  Account,
  AccountRepository,
  NewAccount,
} from './auth.repository.js';

const accountPaths = [...userPaths, 'passwordHash', 'accessVersion'];

export class MongooseAccountRepository implements AccountRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create({ id, ...values }: NewAccount): Promise<Account> {
    const { models } = this.#session;
    const document = await insert(this.#session, models.users, { _id: id, ...values }).catch(
      explainUser,
    );
    return toAccount(document);
  }

  findByEmail(email: string): Promise<Account | undefined> {
    return this.#find({ email });
  }

  findById(id: string): Promise<Account | undefined> {
    return this.#find({ _id: id });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    const { models, ask } = this.#session;
    const { matchedCount } = await ask((options) =>
      models.users.updateOne(
        { _id: id },
        { $set: { passwordHash } },
        { ...options, timestamps: false },
      ),
    );
    if (matchedCount === 0) {
      throw new NotFoundError();
    }
  }

  async setAccess(id: string, { role, disabled }: AccessChange): Promise<User> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.users
        .findOneAndUpdate(
          { _id: id },
          { $set: { role, disabled }, $inc: { version: 1 } },
          { ...options, returnDocument: 'after' },
        )
        .select(userPaths)
        .lean<UserDocument>(),
    );
    if (document === null) {
      throw new NotFoundError();
    }
    return toUser(document);
  }

  async revokeAccess(id: string, at: string): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      models.users.updateOne(
        { _id: id },
        { $set: { accessRevokedAt: at }, $inc: { accessVersion: 1 } },
        { ...options, timestamps: false },
      ),
    );
  }

  async listRevocations(since: string): Promise<AccessRevocation[]> {
    const { models, ask } = this.#session;
    const documents = await ask((options) =>
      models.users
        .find({ accessRevokedAt: { $gte: since } }, ['accessVersion', 'disabled'], options)
        .lean<UserDocument[]>(),
    );
    return documents.map((document) => ({
      userId: document._id,
      accessVersion: document.accessVersion,
      disabled: document.disabled,
    }));
  }

  async #find(
    condition: { readonly _id: string } | { readonly email: string },
  ): Promise<Account | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.users.findOne({ ...condition }, accountPaths, options).lean<UserDocument>(),
    );
    return document === null ? undefined : toAccount(document);
  }
}

function toAccount(document: UserDocument): Account {
  const { passwordHash, accessVersion } = document;
  return { user: toUser(document), passwordHash, accessVersion };
}
