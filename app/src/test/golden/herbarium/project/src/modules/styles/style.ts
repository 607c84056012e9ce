import type { Sort } from '../../shared/pagination.js';
import type { Painting } from '../paintings/painting.js';

export interface Style {
  readonly id: string;
  readonly label: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A style as a reader asked for it: some of its fields, some of its relations. */
export interface StyleView extends Partial<Style> {
  readonly id: string;
  readonly paintings?: Painting[];
}

/** What is stored of a style besides its id and what the database keeps by itself. */
export interface StyleValues {
  readonly label: string;
}

export interface NewStyle extends StyleValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type StyleChanges = Partial<StyleValues>;

export const styleFields = [
  'id',
  'label',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Style)[];

export type StyleField = (typeof styleFields)[number];

export const styleIncludes = ['paintings'] as const;

export type StyleInclude = (typeof styleIncludes)[number];

export const styleSorts = {
  id: 'uuid',
  createdAt: 'instant',
} as const;

export type StyleSort = Sort<typeof styleSorts>;

export interface ListStyles {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: StyleSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly StyleField[];
  readonly include: readonly StyleInclude[];
}

export type ReadStyle = Pick<ListStyles, 'fields' | 'include'>;
