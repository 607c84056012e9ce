import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { Letter } from '../letters/letter.js';

export interface Box {
  readonly id: string;
  readonly label: string;
  readonly shelf: number | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A box as a reader asked for it: some of its fields, some of its relations. */
export interface BoxView extends Partial<Box> {
  readonly id: string;
  readonly letters?: Letter[];
}

/** What is stored of a box besides its id and what the database keeps by itself. */
export interface BoxValues {
  readonly label: string;
  readonly shelf: number | null;
}

export interface NewBox extends BoxValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type BoxChanges = Partial<BoxValues>;

export const boxFields = [
  'id',
  'label',
  'shelf',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Box)[];

export type BoxField = (typeof boxFields)[number];

export const boxIncludes = ['letters'] as const;

export type BoxInclude = (typeof boxIncludes)[number];

export const boxSorts = {
  id: 'uuid',
  label: 'text',
  shelf: 'integer',
  createdAt: 'instant',
} as const;

export type BoxSort = Sort<typeof boxSorts>;

export interface BoxFilters {
  readonly shelf?: Filter<number, 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
}

export interface ListBoxes {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: BoxSort;
  readonly total: boolean;
  /** Text to find in label. */
  readonly q?: string;
  readonly filters: BoxFilters;
  /** All fields when left out. */
  readonly fields?: readonly BoxField[];
  readonly include: readonly BoxInclude[];
}

export type ReadBox = Pick<ListBoxes, 'fields' | 'include'>;
