import type { Filter } from '../../shared/filters.js';
import type { Sort } from '../../shared/pagination.js';
import type { Work } from '../works/work.js';

export interface Artist {
  readonly id: string;
  readonly name: string;
  readonly born: number | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly label: string | null;
}

/** An artist as a reader asked for it: some of its fields, some of its relations. */
export interface ArtistView extends Partial<Artist> {
  readonly id: string;
  readonly works?: Work[];
}

/** What is stored of an artist besides its id and what the database keeps by itself. */
export interface ArtistValues {
  readonly name: string;
  readonly born: number | null;
  readonly contact: string | null;
}

export type NewArtist = ArtistValues;

/** What is left out stays as it is. */
export type ArtistChanges = Partial<ArtistValues>;

export const artistFields = [
  'id',
  'name',
  'born',
  'version',
  'createdAt',
  'updatedAt',
  'label',
] as const satisfies readonly (keyof Artist)[];

export type ArtistField = (typeof artistFields)[number];

export const artistIncludes = ['works'] as const;

export type ArtistInclude = (typeof artistIncludes)[number];

export const artistSorts = {
  id: 'bigint',
  name: 'text',
  createdAt: 'instant',
} as const;

export type ArtistSort = Sort<typeof artistSorts>;

export interface ArtistFilters {
  readonly born?: Filter<number, 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
}

export interface ListArtists {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ArtistSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  readonly filters: ArtistFilters;
  /** All fields when left out. */
  readonly fields?: readonly ArtistField[];
  readonly include: readonly ArtistInclude[];
}

export type ReadArtist = Pick<ListArtists, 'fields' | 'include'>;

export function artistLabel(artist: Pick<Artist, 'name'>): string | null {
  return `${artist.name} (artist)`;
}
