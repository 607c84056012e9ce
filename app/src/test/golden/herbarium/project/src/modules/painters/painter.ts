import type { Sort } from '../../shared/pagination.js';
import type { Painting } from '../paintings/painting.js';

export interface Painter {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A painter as a reader asked for it: some of its fields, some of its relations. */
export interface PainterView extends Partial<Painter> {
  readonly id: number;
  readonly paintings?: Painting[];
}

/** What is stored of a painter besides its id and what the database keeps by itself. */
export interface PainterValues {
  readonly name: string;
}

export type NewPainter = PainterValues;

/** What is left out stays as it is. */
export type PainterChanges = Partial<PainterValues>;

export const painterFields = [
  'id',
  'name',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Painter)[];

export type PainterField = (typeof painterFields)[number];

export const painterIncludes = ['paintings'] as const;

export type PainterInclude = (typeof painterIncludes)[number];

export const painterSorts = {
  id: 'integer',
  name: 'text',
  createdAt: 'instant',
} as const;

export type PainterSort = Sort<typeof painterSorts>;

export interface ListPainters {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: PainterSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  /** All fields when left out. */
  readonly fields?: readonly PainterField[];
  readonly include: readonly PainterInclude[];
}

export type ReadPainter = Pick<ListPainters, 'fields' | 'include'>;
