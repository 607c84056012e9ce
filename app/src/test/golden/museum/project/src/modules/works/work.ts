import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Artist } from '../artists/artist.js';
import type { Theme } from '../themes/theme.js';
import type { User } from '../users/user.js';

export const workKindValues = ['painting', 'print', 'sculpture'] as const;

export type WorkKind = (typeof workKindValues)[number];

export interface Work {
  readonly id: string;
  readonly title: string;
  readonly kind: WorkKind | null;
  readonly value: string;
  readonly finishedOn: string | null;
  readonly materials: string[] | null;
  readonly provenance: JsonValue | null;
  readonly artistId: string;
  readonly registeredById: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** A work as a reader asked for it: some of its fields, some of its relations. */
export interface WorkView extends Partial<Work> {
  readonly id: string;
  readonly artist?: Artist;
  readonly registeredBy?: User | null;
  readonly themes?: Theme[];
}

/** What is stored of a work besides its id and what the database keeps by itself. */
export interface WorkValues {
  readonly title: string;
  readonly kind: WorkKind | null;
  readonly value: string;
  readonly finishedOn: string | null;
  readonly materials: string[] | null;
  readonly provenance: JsonValue | null;
  readonly artistId: string;
  readonly registeredById: string | null;
  readonly themeIds: readonly number[];
}

export interface NewWork extends WorkValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type WorkChanges = Partial<WorkValues>;

export const workFields = [
  'id',
  'title',
  'kind',
  'value',
  'finishedOn',
  'materials',
  'provenance',
  'artistId',
  'registeredById',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Work)[];

export type WorkField = (typeof workFields)[number];

export const workIncludes = ['artist', 'registeredBy', 'themes'] as const;

export type WorkInclude = (typeof workIncludes)[number];

export const workSorts = {
  id: 'uuid',
  title: 'text',
  value: 'decimal',
  finishedOn: 'date',
  createdAt: 'instant',
} as const;

export type WorkSort = Sort<typeof workSorts>;

export interface WorkFilters {
  readonly kind?: Filter<WorkKind, 'in' | 'null'>;
  readonly artistId?: Filter<string, 'in'>;
  readonly registeredById?: Filter<string, 'in' | 'null'>;
}

export interface ListWorks {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: WorkSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: WorkFilters;
  /** All fields when left out. */
  readonly fields?: readonly WorkField[];
  readonly include: readonly WorkInclude[];
}

export type ReadWork = Pick<ListWorks, 'fields' | 'include'>;

/** One line of `GET /v1/reports/value-by-kind`. */
export interface ValueByKindRow {
  readonly kind: WorkKind | null;
  readonly works: number;
  readonly value: string | null;
}
