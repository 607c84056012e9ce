import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Painter } from '../painters/painter.js';
import type { Style } from '../styles/style.js';
import type { User } from '../users/user.js';

export interface Painting {
  readonly id: string;
  readonly title: string;
  readonly inventory: string | null;
  readonly value: string;
  readonly shownOn: string | null;
  readonly notes: JsonValue | null;
  readonly painterId: number;
  readonly keeperId: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** A painting as a reader asked for it: some of its fields, some of its relations. */
export interface PaintingView extends Partial<Painting> {
  readonly id: string;
  readonly painter?: Painter;
  readonly keeper?: User | null;
  readonly styles?: Style[];
}

/** What is stored of a painting besides its id and what the database keeps by itself. */
export interface PaintingValues {
  readonly title: string;
  readonly inventory: string | null;
  readonly value: string;
  readonly shownOn: string | null;
  readonly notes: JsonValue | null;
  readonly painterId: number;
  readonly keeperId: string | null;
  readonly styleIds: readonly string[];
}

export interface NewPainting extends PaintingValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type PaintingChanges = Partial<PaintingValues>;

export const paintingFields = [
  'id',
  'title',
  'inventory',
  'value',
  'shownOn',
  'notes',
  'painterId',
  'keeperId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Painting)[];

export type PaintingField = (typeof paintingFields)[number];

export const paintingIncludes = ['painter', 'keeper', 'styles'] as const;

export type PaintingInclude = (typeof paintingIncludes)[number];

export const paintingSorts = {
  id: 'uuid',
  title: 'text',
  value: 'decimal',
  shownOn: 'date',
  createdAt: 'instant',
} as const;

export type PaintingSort = Sort<typeof paintingSorts>;

export interface PaintingFilters {
  readonly value?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  readonly painterId?: Filter<number, 'in'>;
  readonly keeperId?: Filter<string, 'in' | 'null'>;
}

export interface ListPaintings {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: PaintingSort;
  readonly total: boolean;
  /** Text to find in title. */
  readonly q?: string;
  readonly filters: PaintingFilters;
  /** All fields when left out. */
  readonly fields?: readonly PaintingField[];
  readonly include: readonly PaintingInclude[];
}

export type ReadPainting = Pick<ListPaintings, 'fields' | 'include'>;

/** One line of `GET /v1/reports/value-by-month`. */
export interface ValueByMonthRow {
  readonly shownOnMonth: string | null;
  readonly paintings: number;
  readonly total: string | null;
  readonly mean: string | null;
}
