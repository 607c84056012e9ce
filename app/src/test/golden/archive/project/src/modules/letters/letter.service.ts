import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import { only } from '../../shared/filters.js';
import { checkIncludes } from '../../shared/includes.js';
import type { Page } from '../../shared/pagination.js';
import { boxAccess } from '../boxes/box.access.js';
import { topicAccess } from '../topics/topic.access.js';
import { userAccess } from '../users/user.access.js';
import { letterAccess } from './letter.access.js';
import type { Letter, LetterView, ListLetters, ReadLetter, ValueByYearRow } from './letter.js';
import type { LetterRepository } from './letter.repository.js';
import type { CreateLetter, ReplaceLetter, UpdateLetter } from './letter.schema.js';

const includes = {
  box: boxAccess.get,
  foundBy: userAccess.get,
  topics: topicAccess.get,
};

/** What can be done with letters, and by whom. */
export class LetterService {
  readonly #database: Database;
  readonly #letters: LetterRepository;

  constructor(database: Database) {
    this.#database = database;
    this.#letters = database.repositories.letters;
  }

  async list(query: ListLetters, caller: Caller | undefined): Promise<Page<LetterView>> {
    const scope = letterAccess.list(caller);
    checkIncludes(query.include, includes, caller);
    return this.#letters.list(query, scope);
  }

  async listByBox(
    boxId: string,
    query: ListLetters,
    caller: Caller | undefined,
  ): Promise<Page<LetterView>> {
    boxAccess.get(caller);
    const box = await this.#database.repositories.boxes.find(boxId);
    if (box === undefined) {
      throw new NotFoundError();
    }
    const filters = { ...query.filters, boxId: only(boxId, query.filters.boxId) };
    return this.list({ ...query, filters }, caller);
  }

  async get(id: string, view: ReadLetter, caller: Caller | undefined): Promise<LetterView> {
    const scope = letterAccess.get(caller);
    checkIncludes(view.include, includes, caller);
    const letter = await this.#letters.read(id, view, scope);
    if (letter === undefined) {
      throw new NotFoundError();
    }
    return letter;
  }

  async create(input: CreateLetter, caller: Caller | undefined): Promise<Letter> {
    letterAccess.create(caller);
    return this.#letters.create({
      ...input,
      id: uuidv7(),
      foundById: caller?.id ?? null,
    });
  }

  async replace(
    id: string,
    input: ReplaceLetter,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Letter> {
    const scope = letterAccess.update(caller);
    return this.#letters.update(id, input, { ...scope, version });
  }

  async update(
    id: string,
    input: UpdateLetter,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Letter> {
    const scope = letterAccess.update(caller);
    return this.#letters.update(id, input, { ...scope, version });
  }

  async delete(id: string, version: number | undefined, caller: Caller | undefined): Promise<void> {
    const scope = letterAccess.delete(caller);
    await this.#letters.delete(id, { ...scope, version });
  }

  async restore(
    id: string,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Letter> {
    const scope = letterAccess.restore(caller);
    return this.#letters.restore(id, { ...scope, version });
  }

  async valueByYear(caller: Caller | undefined): Promise<ValueByYearRow[]> {
    const scope = letterAccess.valueByYear(caller);
    return this.#letters.valueByYear(scope);
  }
}
