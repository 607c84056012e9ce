import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Piece } from '../pieces/piece.js';

export const singerVoiceValues = ['soprano', 'alto', 'tenor', 'bass'] as const;

export type SingerVoice = (typeof singerVoiceValues)[number];

export interface Singer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly voice: SingerVoice;
  readonly joinedOn: string | null;
  readonly fee: string;
  readonly languages: string[] | null;
  readonly notes: JsonValue | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A singer as a reader asked for it: some of its fields, some of its relations. */
export interface SingerView extends Partial<Singer> {
  readonly id: string;
  readonly pieces?: Piece[];
}

/** What is stored of a singer besides its id and what the database keeps by itself. */
export interface SingerValues {
  readonly name: string;
  readonly email: string;
  readonly voice: SingerVoice;
  readonly joinedOn: string | null;
  readonly fee: string;
  readonly languages: string[] | null;
  readonly notes: JsonValue | null;
  readonly pieceIds: readonly string[];
}

export interface NewSinger extends SingerValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type SingerChanges = Partial<SingerValues>;

export const singerFields = [
  'id',
  'name',
  'email',
  'voice',
  'joinedOn',
  'fee',
  'languages',
  'notes',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Singer)[];

export type SingerField = (typeof singerFields)[number];

export const singerIncludes = ['pieces'] as const;

export type SingerInclude = (typeof singerIncludes)[number];

export const singerSorts = {
  id: 'uuid',
  name: 'text',
  createdAt: 'instant',
} as const;

export type SingerSort = Sort<typeof singerSorts>;

export interface SingerFilters {
  readonly voice?: Filter<SingerVoice, 'in'>;
  readonly joinedOn?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
}

export interface ListSingers {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: SingerSort;
  readonly total: boolean;
  /** Text to find in name. */
  readonly q?: string;
  readonly filters: SingerFilters;
  /** All fields when left out. */
  readonly fields?: readonly SingerField[];
  readonly include: readonly SingerInclude[];
}

export type ReadSinger = Pick<ListSingers, 'fields' | 'include'>;
