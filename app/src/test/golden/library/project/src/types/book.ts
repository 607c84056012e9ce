import type { Filter } from '../lib/filters.js';
import type { Sort } from '../lib/pagination.js';
import type { Author } from './author.js';
import type { User } from './user.js';

export interface Book {
  readonly id: string;
  readonly title: string;
  readonly isbn: string;
  readonly price: string;
  readonly authorId: string;
  readonly addedById: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** A book as a reader asked for it: some of its fields, some of its relations. */
export interface BookView extends Partial<Book> {
  readonly id: string;
  readonly author?: Author;
  readonly addedBy?: User | null;
}

/** What is stored of a book besides its id and what the database keeps by itself. */
export interface BookValues {
  readonly title: string;
  readonly isbn: string;
  readonly price: string;
  readonly authorId: string;
  readonly addedById: string | null;
}

export interface NewBook extends BookValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type BookChanges = Partial<BookValues>;

export const bookFields = [
  'id',
  'title',
  'isbn',
  'price',
  'authorId',
  'addedById',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Book)[];

export type BookField = (typeof bookFields)[number];

export const bookIncludes = ['author', 'addedBy'] as const;

export type BookInclude = (typeof bookIncludes)[number];

export const bookSorts = {
  id: 'uuid',
  title: 'text',
  price: 'decimal',
  createdAt: 'instant',
} as const;

export type BookSort = Sort<typeof bookSorts>;

export interface BookFilters {
  readonly price?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  readonly authorId?: Filter<string, 'in'>;
  readonly addedById?: Filter<string, 'in' | 'null'>;
}

export interface ListBooks {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: BookSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: BookFilters;
  /** All fields when left out. */
  readonly fields?: readonly BookField[];
  readonly include: readonly BookInclude[];
}

export type ReadBook = Pick<ListBooks, 'fields' | 'include'>;
