import type { Sort } from '../../shared/pagination.js';

export interface Topic {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A topic as a reader asked for it: some of its fields. */
export interface TopicView extends Partial<Topic> {
  readonly id: number;
}

/** What is stored of a topic besides its id and what the database keeps by itself. */
export interface TopicValues {
  readonly name: string;
}

export type NewTopic = TopicValues;

/** What is left out stays as it is. */
export type TopicChanges = Partial<TopicValues>;

export const topicFields = [
  'id',
  'name',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Topic)[];

export type TopicField = (typeof topicFields)[number];

export const topicSorts = {
  id: 'integer',
  createdAt: 'instant',
} as const;

export type TopicSort = Sort<typeof topicSorts>;

export interface ListTopics {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: TopicSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly TopicField[];
}

export type ReadTopic = Pick<ListTopics, 'fields'>;
