import type { Sort } from '../lib/pagination.js';
import type { Book } from './book.js';

export interface Author {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An author as a reader asked for it: some of its fields, some of its relations. */
export interface AuthorView extends Partial<Author> {
  readonly id: string;
  readonly books?: Book[];
}

/** What is stored of an author besides its id and what the database keeps by itself. */
export interface AuthorValues {
  readonly name: string;
}

export interface NewAuthor extends AuthorValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type AuthorChanges = Partial<AuthorValues>;

export const authorFields = [
  'id',
  'name',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Author)[];

export type AuthorField = (typeof authorFields)[number];

export const authorIncludes = ['books'] as const;

export type AuthorInclude = (typeof authorIncludes)[number];

export const authorSorts = {
  id: 'uuid',
  name: 'text',
  createdAt: 'instant',
} as const;

export type AuthorSort = Sort<typeof authorSorts>;

export interface ListAuthors {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: AuthorSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  /** All fields when left out. */
  readonly fields?: readonly AuthorField[];
  readonly include: readonly AuthorInclude[];
}

export type ReadAuthor = Pick<ListAuthors, 'fields' | 'include'>;
