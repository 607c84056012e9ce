import type { Database } from '../database/database.js';
import type { Caller } from '../lib/caller.js';
import { NotFoundError } from '../lib/errors.js';
import type { Page } from '../lib/pagination.js';
import { userAccess } from '../policies/user.access.js';
import type { UserRepository } from '../repositories/ports/user.repository.js';
import type { ListUsers, ReadUser, UserView } from '../types/user.js';

/** What can be done with users, and by whom. */
export class UserService {
  readonly #users: UserRepository;

  constructor(database: Database) {
    this.#users = database.repositories.users;
  }

  async list(query: ListUsers, caller: Caller | undefined): Promise<Page<UserView>> {
    userAccess.list(caller);
    return this.#users.list(query);
  }

  async get(id: string, view: ReadUser, caller: Caller | undefined): Promise<UserView> {
    userAccess.get(caller);
    const user = await this.#users.read(id, view);
    if (user === undefined) {
      throw new NotFoundError();
    }
    return user;
  }
}
