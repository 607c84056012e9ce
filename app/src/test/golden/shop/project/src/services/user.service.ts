import type { Database } from '../database/database.js';
import type { UserRepository } from '../models/ports/user.repository.js';
import type { ListUsers, ReadUser, UserView } from '../models/user.js';
import type { Caller } from '../utils/caller.js';
import { NotFoundError } from '../utils/errors.js';
import type { Page } from '../utils/pagination.js';
import { userAccess } from '../validators/user.access.js';

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
