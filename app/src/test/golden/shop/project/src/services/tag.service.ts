import type { Database } from '../database/database.js';
import type { TagRepository } from '../models/ports/tag.repository.js';
import type { ListTags, ReadTag, Tag, TagView } from '../models/tag.js';
import type { Caller } from '../utils/caller.js';
import { NotFoundError } from '../utils/errors.js';
import type { Page } from '../utils/pagination.js';
import { tagAccess } from '../validators/tag.access.js';
import type { CreateTag, ReplaceTag, UpdateTag } from '../validators/tag.validator.js';

/** What can be done with tags, and by whom. */
export class TagService {
  readonly #tags: TagRepository;

  constructor(database: Database) {
    this.#tags = database.repositories.tags;
  }

  async list(query: ListTags, caller: Caller | undefined): Promise<Page<TagView>> {
    tagAccess.list(caller);
    return this.#tags.list(query);
  }

  async get(id: string, view: ReadTag, caller: Caller | undefined): Promise<TagView> {
    tagAccess.get(caller);
    const tag = await this.#tags.read(id, view);
    if (tag === undefined) {
      throw new NotFoundError();
    }
    return tag;
  }

  async create(input: CreateTag, caller: Caller | undefined): Promise<Tag> {
    tagAccess.create(caller);
    return this.#tags.create(input);
  }

  async replace(
    id: string,
    input: ReplaceTag,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Tag> {
    tagAccess.update(caller);
    return this.#tags.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateTag,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Tag> {
    tagAccess.update(caller);
    return this.#tags.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    tagAccess.delete(caller);
    await this.#tags.delete(id, { version });
  }
}
