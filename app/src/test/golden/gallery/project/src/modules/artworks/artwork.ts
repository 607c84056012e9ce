import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Artist } from '../artists/artist.js';
import type { Exhibition } from '../exhibitions/exhibition.js';
import type { User } from '../users/user.js';

export interface Artwork {
  readonly id: string;
  readonly title: string;
  readonly price: string;
  readonly soldAt: string | null;
  readonly materials: string[] | null;
  readonly details: JsonValue | null;
  readonly artistId: string;
  readonly addedById: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** An artwork as a reader asked for it: some of its fields, some of its relations. */
export interface ArtworkView extends Partial<Artwork> {
  readonly id: string;
  readonly artist?: Artist;
  readonly addedBy?: User | null;
  readonly exhibitions?: Exhibition[];
}

/** What is stored of an artwork besides its id and what the database keeps by itself. */
export interface ArtworkValues {
  readonly title: string;
  readonly price: string;
  readonly soldAt: string | null;
  readonly materials: string[] | null;
  readonly details: JsonValue | null;
  readonly artistId: string;
  readonly addedById: string | null;
  readonly exhibitionIds: readonly string[];
}

export interface NewArtwork extends ArtworkValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type ArtworkChanges = Partial<ArtworkValues>;

export const artworkFields = [
  'id',
  'title',
  'price',
  'soldAt',
  'materials',
  'details',
  'artistId',
  'addedById',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Artwork)[];

export type ArtworkField = (typeof artworkFields)[number];

export const artworkIncludes = ['artist', 'addedBy', 'exhibitions'] as const;

export type ArtworkInclude = (typeof artworkIncludes)[number];

export const artworkSorts = {
  id: 'uuid',
  title: 'text',
  price: 'decimal',
  soldAt: 'instant',
  createdAt: 'instant',
} as const;

export type ArtworkSort = Sort<typeof artworkSorts>;

export interface ArtworkFilters {
  readonly price?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  readonly soldAt?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
  readonly artistId?: Filter<string, 'in'>;
  readonly addedById?: Filter<string, 'in' | 'null'>;
}

export interface ListArtworks {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ArtworkSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: ArtworkFilters;
  /** All fields when left out. */
  readonly fields?: readonly ArtworkField[];
  readonly include: readonly ArtworkInclude[];
}

export type ReadArtwork = Pick<ListArtworks, 'fields' | 'include'>;

/** One line of `GET /v1/reports/sales-by-month`. */
export interface SalesByMonthRow {
  readonly soldAtMonth: string | null;
  readonly sold: number;
  readonly revenue: string | null;
}
