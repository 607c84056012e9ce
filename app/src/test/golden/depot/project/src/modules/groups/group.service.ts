import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { itemAccess } from '../items/item.access.js';
import { groupAccess } from './group.access.js';
import type { Group, GroupView, ListGroups, ReadGroup } from './group.js';
import type { GroupRepository } from './group.repository.js';
import type { CreateGroup, ReplaceGroup, UpdateGroup } from './group.schema.js';

const includes = {
  parent: groupAccess.get,
  children: groupAccess.get,
  items: itemAccess.get,
};

/** What can be done with groups, and by whom. */
export class GroupService {
  readonly #database: Database;
  readonly #groups: GroupRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#groups = database.repositories.groups;
  }

  async list(query: ListGroups, caller: Caller | undefined): Promise<Page<GroupView>> {
    groupAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#groups.list(query);
  }

  async listByParent(
    parentId: number,
    query: ListGroups,
    caller: Caller | undefined,
  ): Promise<Page<GroupView>> {
    groupAccess.get(caller);
    const group = await this.#database.repositories.groups.find(parentId);
    if (group === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, parentId: only(parentId, query.filters.parentId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: number, view: ReadGroup, caller: Caller | undefined): Promise<GroupView> {
    groupAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const group = await this.#groups.read(id, view);
    if (group === undefined) {
      throw new NotFoundError();
    }
    return group;
  }

  async create(input: CreateGroup, caller: Caller | undefined): Promise<Group> {
    groupAccess.create(caller);
    return this.#groups.create(input);
  }

  async replace(
    id: number,
    input: ReplaceGroup,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Group> {
    groupAccess.update(caller);
    return this.#groups.update(id, input, { version });
  }

  async update(
    id: number,
    input: UpdateGroup,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Group> {
    groupAccess.update(caller);
    return this.#groups.update(id, input, { version });
  }

  async delete(id: number, version: number | undefined, caller: Caller | undefined): Promise<void> {
    groupAccess.delete(caller);
    await this.#groups.delete(id, { version });
  }
}
