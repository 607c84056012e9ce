import type { Sort } from '../../shared/pagination.js';
import type { Artwork } from '../artworks/artwork.js';

export interface Exhibition {
  readonly id: string;
  readonly name: string;
  readonly opensAt: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An exhibition as a reader asked for it: some of its fields, some of its relations. */
export interface ExhibitionView extends Partial<Exhibition> {
  readonly id: string;
  readonly artworks?: Artwork[];
}

/** What is stored of an exhibition besides its id and what the database keeps by itself. */
export interface ExhibitionValues {
  readonly name: string;
  readonly opensAt: string;
}

export interface NewExhibition extends ExhibitionValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type ExhibitionChanges = Partial<ExhibitionValues>;

export const exhibitionFields = [
  'id',
  'name',
  'opensAt',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Exhibition)[];

export type ExhibitionField = (typeof exhibitionFields)[number];

export const exhibitionIncludes = ['artworks'] as const;

export type ExhibitionInclude = (typeof exhibitionIncludes)[number];

export const exhibitionSorts = {
  id: 'uuid',
  createdAt: 'instant',
} as const;

export type ExhibitionSort = Sort<typeof exhibitionSorts>;

export interface ListExhibitions {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: ExhibitionSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly ExhibitionField[];
  readonly include: readonly ExhibitionInclude[];
}

export type ReadExhibition = Pick<ListExhibitions, 'fields' | 'include'>;
