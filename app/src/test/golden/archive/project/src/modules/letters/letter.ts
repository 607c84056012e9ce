import type { Filter } from '../../shared/filters.js';
import type { JsonValue } from '../../shared/json.js';
import type { Sort } from '../../shared/pagination.js';
import type { Box } from '../boxes/box.js';
import type { Topic } from '../topics/topic.js';
import type { User } from '../users/user.js';

export interface Letter {
  readonly id: string;
  readonly subject: string;
  readonly writtenOn: string | null;
  readonly value: string;
  readonly notes: JsonValue | null;
  readonly boxId: string;
  readonly foundById: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

/** A letter as a reader asked for it: some of its fields, some of its relations. */
export interface LetterView extends Partial<Letter> {
  readonly id: string;
  readonly box?: Box;
  readonly foundBy?: User | null;
  readonly topics?: Topic[];
}

/** What is stored of a letter besides its id and what the database keeps by itself. */
export interface LetterValues {
  readonly subject: string;
  readonly writtenOn: string | null;
  readonly value: string;
  readonly notes: JsonValue | null;
  readonly boxId: string;
  readonly foundById: string | null;
  readonly topicIds: readonly number[];
}

export interface NewLetter extends LetterValues {
  readonly id: string;
}

/** What is left out stays as it is; links are replaced as a whole. */
export type LetterChanges = Partial<LetterValues>;

export const letterFields = [
  'id',
  'subject',
  'writtenOn',
  'value',
  'notes',
  'boxId',
  'foundById',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Letter)[];

export type LetterField = (typeof letterFields)[number];

export const letterIncludes = ['box', 'foundBy', 'topics'] as const;

export type LetterInclude = (typeof letterIncludes)[number];

export const letterSorts = {
  id: 'uuid',
  subject: 'text',
  writtenOn: 'date',
  createdAt: 'instant',
} as const;

export type LetterSort = Sort<typeof letterSorts>;

export interface LetterFilters {
  readonly writtenOn?: Filter<string, 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'null'>;
  readonly boxId?: Filter<string, 'in'>;
  readonly foundById?: Filter<string, 'in' | 'null'>;
}

export interface ListLetters {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: LetterSort;
  readonly total: boolean;
  /** Text to find in subject. */
  readonly q?: string;
  readonly filters: LetterFilters;
  /** All fields when left out. */
  readonly fields?: readonly LetterField[];
  readonly include: readonly LetterInclude[];
}

export type ReadLetter = Pick<ListLetters, 'fields' | 'include'>;

/** One line of `GET /v1/reports/value-by-year`. */
export interface ValueByYearRow {
  readonly writtenOnYear: string | null;
  readonly letters: number;
  readonly value: string | null;
}
