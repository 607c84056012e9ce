import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListTopics, NewTopic, ReadTopic, Topic, TopicChanges, TopicView } from './topic.js';

/**
 * Where topics are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface TopicRepository {
  list(query: ListTopics): Promise<Page<TopicView>>;

  read(id: number, view: ReadTopic): Promise<TopicView | undefined>;

  find(id: number): Promise<Topic | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(topic: NewTopic): Promise<Topic>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: number, changes: TopicChanges, conditions: VersionCondition): Promise<Topic>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the topic. */
  delete(id: number, conditions: VersionCondition): Promise<void>;
}
