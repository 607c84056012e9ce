import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { Page } from '../../shared/pagination.js';
import { absence } from './operations/absence.js';
import type { ListSingers, ReadSinger, Singer, SingerView } from './singer.js';
import type { SingerRepository } from './singer.repository.js';
import type { AbsenceInput, CreateSinger, ReplaceSinger, UpdateSinger } from './singer.schema.js';

/** What can be done with singers. */
export class SingerService {
  readonly #database: Database;
  readonly #singers: SingerRepository;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#singers = database.repositories.singers;
    this.#logger = logger;
  }

  async list(query: ListSingers): Promise<Page<SingerView>> {
    return this.#singers.list(query);
  }

  async get(id: string, view: ReadSinger): Promise<SingerView> {
    const singer = await this.#singers.read(id, view);
    if (singer === undefined) {
      throw new NotFoundError();
    }
    return singer;
  }

  async create(input: CreateSinger): Promise<Singer> {
    return this.#singers.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(id: string, input: ReplaceSinger, version: number | undefined): Promise<Singer> {
    return this.#singers.update(id, input, { version });
  }

  async update(id: string, input: UpdateSinger, version: number | undefined): Promise<Singer> {
    return this.#singers.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined): Promise<void> {
    await this.#singers.delete(id, { version });
  }

  async absence(id: string, input: AbsenceInput): Promise<void> {
    return this.#database.transaction(async (repositories) => {
      const singer = await repositories.singers.find(id);
      if (singer === undefined) {
        throw new NotFoundError();
      }
      return absence(input, { singer, repositories, logger: this.#logger });
    });
  }
}
