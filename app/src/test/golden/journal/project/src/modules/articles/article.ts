import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { User } from '../users/user.js';

export const articleStateValues = ['draft', 'printed'] as const;

export type ArticleState = (typeof articleStateValues)[number];

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly state: ArticleState;
  readonly writerId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An article as a reader asked for it: some of its fields, some of its relations. */
export interface ArticleView extends Partial<Article> {
  readonly id: string;
  readonly writer?: User | null;
}

/** What is stored of an article besides its id and what the database keeps by itself. */
export interface ArticleValues {
  readonly title: string;
  readonly text: string | null;
  readonly state: ArticleState;
  readonly writerId: string | null;
}

export interface NewArticle extends ArticleValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type ArticleChanges = Partial<ArticleValues>;

export const articleFields = [
  'id',
  'title',
  'text',
  'state',
  'writerId',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Article)[];

export type ArticleField = (typeof articleFields)[number];

export const articleIncludes = ['writer'] as const;

export type ArticleInclude = (typeof articleIncludes)[number];

export const articleSorts = {
  id: 'uuid',
  title: 'text',
  createdAt: 'instant',
} as const;

export type ArticleSort = Sort<typeof articleSorts>;

export interface ArticleFilters {
  readonly state?: Filter<ArticleState, 'in'>;
  readonly writerId?: Filter<string, 'in' | 'null'>;
}

export interface ListArticles {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ArticleSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: ArticleFilters;
  /** All fields when left out. */
  readonly fields?: readonly ArticleField[];
  readonly include: readonly ArticleInclude[];
}

export type ReadArticle = Pick<ListArticles, 'fields' | 'include'>;
