import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import { userAccess } from './user.access.js';
import type { ListUsers, ReadUser, UserView } from './user.js';
import type { UserRepository } from './user.repository.js';

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
