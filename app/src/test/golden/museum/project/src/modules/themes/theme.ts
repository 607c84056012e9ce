import type { Sort } from '../../shared/pagination.js';

export interface Theme {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A theme as a reader asked for it: some of its fields. */
export interface ThemeView extends Partial<Theme> {
  readonly id: number;
}

/** What is stored of a theme besides its id and what the database keeps by itself. */
export interface ThemeValues {
  readonly name: string;
}

export type NewTheme = ThemeValues;

/** What is left out stays as it is. */
export type ThemeChanges = Partial<ThemeValues>;

export const themeFields = [
  'id',
  'name',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Theme)[];

export type ThemeField = (typeof themeFields)[number];

export const themeSorts = {
  id: 'integer',
  createdAt: 'instant',
} as const;

export type ThemeSort = Sort<typeof themeSorts>;

export interface ListThemes {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ThemeSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly ThemeField[];
}

export type ReadTheme = Pick<ListThemes, 'fields'>;
