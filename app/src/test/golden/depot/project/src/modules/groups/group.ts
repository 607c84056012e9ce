import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { Item } from '../items/item.js';

export interface Group {
  readonly id: number;
  readonly name: string;
  readonly order: number;
  readonly parentId: number | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A group as a reader asked for it: some of its fields, some of its relations. */
export interface GroupView extends Partial<Group> {
  readonly id: number;
  readonly parent?: Group | null;
  readonly children?: Group[];
  readonly items?: Item[];
}

/** What is stored of a group besides its id and what the database keeps by itself. */
export interface GroupValues {
  readonly name: string;
  readonly order: number;
  readonly parentId: number | null;
}

export type NewGroup = GroupValues;

/** What is left out stays as it is. */
export type GroupChanges = Partial<GroupValues>;

export const groupFields = [
  'id',
  'name',
  'order',
  'parentId',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Group)[];

export type GroupField = (typeof groupFields)[number];

export const groupIncludes = ['parent', 'children', 'items'] as const;

export type GroupInclude = (typeof groupIncludes)[number];

export const groupSorts = {
  id: 'integer',
  name: 'text',
  order: 'integer',
  createdAt: 'instant',
} as const;

export type GroupSort = Sort<typeof groupSorts>;

export interface GroupFilters {
  readonly parentId?: Filter<number, 'in' | 'null'>;
}

export interface ListGroups {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: GroupSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  readonly filters: GroupFilters;
  /** All fields when left out. */
  readonly fields?: readonly GroupField[];
  readonly include: readonly GroupInclude[];
}

export type ReadGroup = Pick<ListGroups, 'fields' | 'include'>;
