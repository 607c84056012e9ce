import type { EntityManager, SelectQueryBuilder } from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { containing, matching } from '../../database/typeorm-filters.js';
import { ascending, descending, type ListOrder, pageOf } from '../../database/typeorm-list.js';
import { relatedTo } from '../../database/typeorm-relations.js';
import { type Change, changeRow, insertRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { WorkEntity } from '../works/work.entity.js';
import { ArtistEntity, type ArtistRow, toArtist } from './artist.entity.js';
import {
  type Artist,
  type ArtistChanges,
  type ArtistSort,
  artistSorts,
  type ArtistView,
  type ListArtists,
  type NewArtist,
  type ReadArtist,
} from './artist.js';
import { explainArtist, explainArtistDeletion } from './artist.refusals.js';
import type { ArtistRepository } from './artist.repository.js';

const artistOrders: Readonly<Record<ArtistSort, ListOrder<keyof typeof artistSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  name: ascending('name'),
  '-name': descending('name'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class TypeOrmArtistRepository implements ArtistRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListArtists): Promise<Page<ArtistView>> {
    const manager = await this.#session.manager();
    const all = manager.createQueryBuilder(ArtistEntity, 'artist');
    narrow(all, query);
    const order = artistOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, artistSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, order, { ...query, cursor }),
      query.total ? ask(all.getCount()) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await views(manager, items, query), nextCursor, total };
  }

  async read(id: string, view: ReadArtist): Promise<ArtistView | undefined> {
    const manager = await this.#session.manager();
    const one = manager.createQueryBuilder(ArtistEntity, 'artist').where({ id });
    const row = await ask(one.getOne());
    const [read] = row === null ? [] : await views(manager, [row], view);
    return read;
  }

  async find(id: string): Promise<Artist | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(
      manager.createQueryBuilder(ArtistEntity, 'artist').where({ id }).getOne(),
    );
    return row === null ? undefined : toArtist(row);
  }

  async create(artist: NewArtist): Promise<Artist> {
    return insert(await this.#session.manager(), artist);
  }

  async update(id: string, changes: ArtistChanges, conditions: VersionCondition): Promise<Artist> {
    return change(await this.#session.manager(), id, changes, conditions);
  }

  async delete(id: string, { version }: VersionCondition): Promise<void> {
    const manager = await this.#session.manager();
    const row = manager.createQueryBuilder().delete().from(ArtistEntity).where({ id });
    if (version !== undefined) {
      row.andWhere({ version });
    }
    const { affected } = await ask(row.execute()).catch(explainArtistDeletion);
    if (affected === 0) {
      throw await refusal(manager, { id });
    }
  }
}

async function views(
  manager: EntityManager,
  rows: readonly ArtistRow[],
  { fields, include }: ReadArtist,
): Promise<ArtistView[]> {
  const ids = rows.map(({ id }) => id);
  const [relatedWorks] = await Promise.all([
    include.includes('works')
      ? relatedTo(manager, ArtistEntity, 'works', WorkEntity, ids)
      : undefined,
  ]);
  return rows.map((row) => {
    const view: ArtistView = {
      ...toArtist(row),
      works: relatedWorks?.get(row.id),
    };
    return fields === undefined ? view : pick(view, [...fields, ...include]);
  });
}

async function insert(manager: EntityManager, artist: NewArtist): Promise<Artist> {
  const row = await insertRow(manager, ArtistEntity, artist).catch(explainArtist);
  return toArtist(row);
}

function change(
  manager: EntityManager,
  id: string,
  changes: ArtistChanges,
  conditions: VersionCondition,
): Promise<Artist> {
  const update = updateOf(manager, ArtistEntity, changes);
  return write(manager, update, { id }, conditions);
}

async function write(
  manager: EntityManager,
  change: Change,
  row: Pick<ArtistRow, 'id'>,
  { version }: VersionCondition,
): Promise<Artist> {
  const update = change.where(row);
  if (version !== undefined) {
    update.andWhere({ version });
  }
  const changed = await changeRow(manager, ArtistEntity, update).catch(explainArtist);
  if (changed === undefined) {
    throw await refusal(manager, row);
  }
  return toArtist(changed);
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(manager: EntityManager, row: Pick<ArtistRow, 'id'>): Promise<Error> {
  const rows = manager.createQueryBuilder(ArtistEntity, 'artist').where(row);
  const there = await ask(rows.getExists());
  return there ? new StaleVersionError() : new NotFoundError();
}

function narrow(artists: SelectQueryBuilder<ArtistRow>, { q, filters }: ListArtists): void {
  if (q !== undefined) {
    containing(artists, ['name'], q);
  }
  matching(artists, 'born', filters.born);
}
