import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { groupAccess } from '../groups/group.access.js';
import { userAccess } from '../users/user.access.js';
import { itemAccess } from './item.access.js';
import type { Item, ItemView, ListItems, ReadItem, StockRow } from './item.js';
import type { ItemRepository } from './item.repository.js';
import type { CreateItem, ReplaceItem, UpdateItem } from './item.schema.js';

const includes = {
  group: groupAccess.get,
  keeper: userAccess.get,
  related: itemAccess.get,
};

/** What can be done with items, and by whom. */
export class ItemService {
  readonly #database: Database;
  readonly #items: ItemRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#items = database.repositories.items;
  }

  async list(query: ListItems, caller: Caller | undefined): Promise<Page<ItemView>> {
    const scope = itemAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#items.list(query, scope);
  }

  async listByGroup(
    groupId: number,
    query: ListItems,
    caller: Caller | undefined,
  ): Promise<Page<ItemView>> {
    groupAccess.get(caller);
    const group = await this.#database.repositories.groups.find(groupId);
    if (group === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, groupId: only(groupId, query.filters.groupId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadItem, caller: Caller | undefined): Promise<ItemView> {
    const scope = itemAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const item = await this.#items.read(id, view, scope);
    if (item === undefined) {
      throw new NotFoundError();
    }
    return item;
  }

  async create(input: CreateItem, caller: Caller | undefined): Promise<Item> {
    itemAccess.create(caller);
    return this.#items.create({
      ...input,
      id: uuidv7(),
      keeperId: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceItem,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Item> {
    const scope = itemAccess.update(caller);
    return this.#items.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateItem,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Item> {
    const scope = itemAccess.update(caller);
    return this.#items.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = itemAccess.delete(caller);
    await this.#items.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Item> {
    const scope = itemAccess.restore(caller);
    return this.#items.restore(id, { ...scope, version });
  }

  async stock(caller: Caller | undefined): Promise<StockRow[]> {
    const scope = itemAccess.stock(caller);
    return this.#items.stock(scope);
  }
}
