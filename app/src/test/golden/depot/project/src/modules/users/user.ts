import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';

export const userRoleValues = ['admin', 'member'] as const;

export type UserRole = (typeof userRoleValues)[number];

export interface User {
  readonly id: string;
  readonly email: string;
  readonly role: UserRole;
  readonly disabled: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A user as a reader asked for it: some of its fields. */
export interface UserView extends Partial<User> {
  readonly id: string;
}

/** What is stored of a user besides its id and what the database keeps by itself. */
export interface UserValues {
  readonly email: string;
  readonly role: UserRole;
  readonly disabled: boolean;
}

export interface NewUser extends UserValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type UserChanges = Partial<UserValues>;

export const userFields = [
  'id',
  'email',
  'role',
  'disabled',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof User)[];

export type UserField = (typeof userFields)[number];

export const userSorts = {
  id: 'uuid',
  createdAt: 'instant',
} as const;

export type UserSort = Sort<typeof userSorts>;

export interface UserFilters {
  readonly email?: Filter<string, 'eq' | 'contains'>;
  readonly role?: Filter<UserRole, 'in'>;
}

export interface ListUsers {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: UserSort;
  readonly total: boolean;
  readonly filters: UserFilters;
  /** All fields when left out. */
  readonly fields?: readonly UserField[];
}

export type ReadUser = Pick<ListUsers, 'fields'>;
