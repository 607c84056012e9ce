import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';

export interface Court {
  readonly id: string;
  readonly name: string;
  readonly indoor: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A court as a reader asked for it: some of its fields. */
export interface CourtView extends Partial<Court> {
  readonly id: string;
}

/** What is stored of a court besides its id and what the database keeps by itself. */
export interface CourtValues {
  readonly name: string;
  readonly indoor: boolean;
}

export interface NewCourt extends CourtValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type CourtChanges = Partial<CourtValues>;

export const courtFields = [
  'id',
  'name',
  'indoor',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Court)[];

export type CourtField = (typeof courtFields)[number];

export const courtSorts = {
  id: 'uuid',
  name: 'text',
  createdAt: 'instant',
} as const;

export type CourtSort = Sort<typeof courtSorts>;

export interface CourtFilters {
  readonly indoor?: Filter<boolean, 'eq'>;
}

export interface ListCourts {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: CourtSort;
  readonly total: boolean;
  readonly filters: CourtFilters;
  /** All fields when left out. */
  readonly fields?: readonly CourtField[];
}

export type ReadCourt = Pick<ListCourts, 'fields'>;
