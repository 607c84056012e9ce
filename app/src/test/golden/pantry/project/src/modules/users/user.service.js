import { NotFoundError } from '../../shared/errors.js';
import { userAccess } from './user.access.js';

/** What can be done with users, and by whom. */
export class UserService {
  #users;

  constructor(database) {
    this.#users = database.repositories.users;
  }

  async list(query, caller) {
    userAccess.list(caller);
    return this.#users.list(query);
  }

  /** @param {string} id */
  async get(id, view, caller) {
    userAccess.get(caller);
    const user = await this.#users.read(id, view);
    if (user === undefined) {
      throw new NotFoundError();
    }
    return user;
  }
}
