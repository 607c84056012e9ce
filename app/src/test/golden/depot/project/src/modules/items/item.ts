import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Group } from '../groups/group.js';
import type { User } from '../users/user.js';

export const itemStateValues = ['stored', 'sent off'] as const;

export type ItemState = (typeof itemStateValues)[number];

export interface Item {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly price: string;
  readonly serial: string | null;
  readonly checkedAt: string | null;
  readonly fragile: boolean;
  readonly labels: string[] | null;
  readonly details: JsonValue | null;
  readonly state: ItemState | null;
  readonly groupId: number;
  readonly keeperId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** An item as a reader asked for it: some of its fields, some of its relations. */
export interface ItemView extends Partial<Item> {
  readonly id: string;
  readonly group?: Group;
  readonly keeper?: User | null;
  readonly related?: Item[];
}

/** What is stored of an item besides its id and what the database keeps by itself. */
export interface ItemValues {
  readonly code: string;
  readonly title: string;
  readonly price: string;
  readonly serial: string | null;
  readonly checkedAt: string | null;
  readonly fragile: boolean;
  readonly labels: string[] | null;
  readonly details: JsonValue | null;
  readonly state: ItemState | null;
  readonly groupId: number;
  readonly keeperId: string | null;
  readonly relatedIds: readonly string[];
}

export interface NewItem extends ItemValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type ItemChanges = Partial<ItemValues>;

export const itemFields = [
  'id',
  'code',
  'title',
  'price',
  'serial',
  'checkedAt',
  'fragile',
  'labels',
  'details',
  'state',
  'groupId',
  'keeperId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Item)[];

export type ItemField = (typeof itemFields)[number];

export const itemIncludes = ['group', 'keeper', 'related'] as const;

export type ItemInclude = (typeof itemIncludes)[number];

export const itemSorts = {
  id: 'uuid',
  price: 'decimal',
  serial: 'bigint',
  checkedAt: 'instant',
  createdAt: 'instant',
} as const;

export type ItemSort = Sort<typeof itemSorts>;

export interface ItemFilters {
  readonly price?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  readonly serial?: Filter<string, 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
  readonly checkedAt?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
  readonly fragile?: Filter<boolean, 'eq'>;
  readonly state?: Filter<ItemState, 'in' | 'null'>;
  readonly groupId?: Filter<number, 'in'>;
  readonly keeperId?: Filter<string, 'in' | 'null'>;
}

export interface ListItems {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ItemSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: ItemFilters;
  /** All fields when left out. */
  readonly fields?: readonly ItemField[];
  readonly include: readonly ItemInclude[];
}

export type ReadItem = Pick<ListItems, 'fields' | 'include'>;

/** One line of `GET /v1/reports/stock`. */
export interface StockRow {
  readonly state: ItemState | null;
  readonly checkedAtMonth: string | null;
  readonly items: number;
  readonly worth: string | null;
  readonly mean: string | null;
  readonly last: string | null;
}
