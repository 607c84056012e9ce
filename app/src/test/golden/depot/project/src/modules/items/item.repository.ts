import type { Scope } from '../../shared/access-rules.js';
import type { Page } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import type {
  Item,
  ItemChanges,
  ItemView,
  ListItems,
  NewItem,
  ReadItem,
  StockRow,
} from './item.js';

/**
 * Where items are kept. Deleted ones are as if they were not there. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface ItemRepository {
  list(query: ListItems, scope: Scope): Promise<Page<ItemView>>;

  read(id: string, view: ReadItem, scope: Scope): Promise<ItemView | undefined>;

  find(id: string, scope: Scope): Promise<Item | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(item: NewItem): Promise<Item>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: ItemChanges, conditions: WriteConditions): Promise<Item>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the item. */
  delete(id: string, conditions: WriteConditions): Promise<void>;

  /** Throws NotFoundError unless the item is deleted, or ConflictError when it would not be unique. */
  restore(id: string, conditions: WriteConditions): Promise<Item>;

  /** The lines of `GET /v1/reports/stock`, over the items of the scope. */
  stock(scope: Scope): Promise<StockRow[]>;
}
