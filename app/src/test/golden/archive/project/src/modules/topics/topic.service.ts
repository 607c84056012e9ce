import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import { topicAccess } from './topic.access.js';
import type { ListTopics, ReadTopic, Topic, TopicView } from './topic.js';
import type { TopicRepository } from './topic.repository.js';
import type { CreateTopic, ReplaceTopic, UpdateTopic } from './topic.schema.js';

/** What can be done with topics, and by whom. */
export class TopicService {
  readonly #topics: TopicRepository;

  constructor(database: Database) {
    this.#topics = database.repositories.topics;
  }

  async list(query: ListTopics, caller: Caller | undefined): Promise<Page<TopicView>> {
    topicAccess.list(caller);
    return this.#topics.list(query);
  }

  async get(id: number, view: ReadTopic, caller: Caller | undefined): Promise<TopicView> {
    topicAccess.get(caller);
    const topic = await this.#topics.read(id, view);
    if (topic === undefined) {
      throw new NotFoundError();
    }
    return topic;
  }

  async create(input: CreateTopic, caller: Caller | undefined): Promise<Topic> {
    topicAccess.create(caller);
    return this.#topics.create(input);
  }

  async replace(
    id: number,
    input: ReplaceTopic,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Topic> {
    topicAccess.update(caller);
    return this.#topics.update(id, input, { version });
  }

  async update(
    id: number,
    input: UpdateTopic,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Topic> {
    topicAccess.update(caller);
    return this.#topics.update(id, input, { version });
  }

  async delete(id: number, version: number | undefined, caller: Caller | undefined): Promise<void> {
    topicAccess.delete(caller);
    await this.#topics.delete(id, { version });
  }
}
