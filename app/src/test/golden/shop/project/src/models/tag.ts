import type { Sort } from '../utils/pagination.js';

export interface Tag {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A tag as a reader asked for it: some of its fields. */
export interface TagView extends Partial<Tag> {
  readonly id: string;
}

/** What is stored of a tag besides its id and what the database keeps by itself. */
export interface TagValues {
  readonly title: string;
}

export interface NewTag extends TagValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type TagChanges = Partial<TagValues>;

export const tagFields = [
  'id',
  'title',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Tag)[];

export type TagField = (typeof tagFields)[number];

export const tagSorts = {
  id: 'text',
  createdAt: 'instant',
} as const;

export type TagSort = Sort<typeof tagSorts>;

export interface ListTags {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: TagSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly TagField[];
}

export type ReadTag = Pick<ListTags, 'fields'>;
