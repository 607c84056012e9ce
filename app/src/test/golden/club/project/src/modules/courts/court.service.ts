import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { requireCaller } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { Page } from '../../shared/pagination.js';
import { courtAccess } from './court.access.js';
import type { Court, CourtView, ListCourts, ReadCourt } from './court.js';
import type { CourtRepository } from './court.repository.js';
import type { CloseCourtInput, CreateCourt, ReplaceCourt, UpdateCourt } from './court.schema.js';
import { closeCourt } from './operations/close-court.js';

/** What can be done with courts, and by whom. */
export class CourtService {
  readonly #database: Database;
  readonly #courts: CourtRepository;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#courts = database.repositories.courts;
    this.#logger = logger;
  }

  async list(query: ListCourts, caller: Caller | undefined): Promise<Page<CourtView>> {
    courtAccess.list(caller);
    return this.#courts.list(query);
  }

  async get(id: string, view: ReadCourt, caller: Caller | undefined): Promise<CourtView> {
    courtAccess.get(caller);
    const court = await this.#courts.read(id, view);
    if (court === undefined) {
      throw new NotFoundError();
    }
    return court;
  }

  async create(input: CreateCourt, caller: Caller | undefined): Promise<Court> {
    courtAccess.create(caller);
    return this.#courts.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(
    id: string,
    input: ReplaceCourt,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Court> {
    courtAccess.update(caller);
    return this.#courts.update(id, input, { version });
  }

  async update(
    id: string,
    input: UpdateCourt,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Court> {
    courtAccess.update(caller);
    return this.#courts.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    courtAccess.delete(caller);
    await this.#courts.delete(id, { version });
  }

  async closeCourt(id: string, input: CloseCourtInput, caller: Caller | undefined): Promise<void> {
    courtAccess.closeCourt(caller);
    return this.#database.transaction(async (repositories) => {
      const court = await repositories.courts.find(id);
      if (court === undefined) {
        throw new NotFoundError();
      }
      return closeCourt(input, {
        caller: requireCaller(caller),
        court,
        repositories,
        logger: this.#logger,
      });
    });
  }
}
