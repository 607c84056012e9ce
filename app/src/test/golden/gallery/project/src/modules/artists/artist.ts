import type { Sort } from '../../shared/pagination.js';
import type { Artwork } from '../artworks/artwork.js';

export interface Artist {
  readonly id: string;
  readonly name: string;
  readonly bornOn: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An artist as a reader asked for it: some of its fields, some of its relations. */
export interface ArtistView extends Partial<Artist> {
  readonly id: string;
  readonly artworks?: Artwork[];
}

/** What is stored of an artist besides its id and what the database keeps by itself. */
export interface ArtistValues {
  readonly name: string;
  readonly bornOn: string | null;
}

export type NewArtist = ArtistValues;

/** What is left out stays as it is. */
export type ArtistChanges = Partial<ArtistValues>;

export const artistFields = [
  'id',
  'name',
  'bornOn',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Artist)[];

export type ArtistField = (typeof artistFields)[number];

export const artistIncludes = ['artworks'] as const;

export type ArtistInclude = (typeof artistIncludes)[number];

export const artistSorts = {
  id: 'bigint',
  name: 'text',
  bornOn: 'date',
  createdAt: 'instant',
} as const;

export type ArtistSort = Sort<typeof artistSorts>;

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
  /** All fields when left out. */
  readonly fields?: readonly ArtistField[];
  readonly include: readonly ArtistInclude[];
}

export type ReadArtist = Pick<ListArtists, 'fields' | 'include'>;
