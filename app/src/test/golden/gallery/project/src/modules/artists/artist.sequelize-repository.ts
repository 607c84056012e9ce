import { type Includeable, Op, type WhereOptions } from 'sequelize';

import type { Models } from '../../database/models.js';
import { containing } from '../../database/sequelize-filters.js';
import {
  after,
  ascending,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/sequelize-list.js';
import type { Session } from '../../database/sequelize-session.js';
import { mostRelated } from '../../database/sequelize-values.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { toArtwork } from '../artworks/artwork.sequelize-model.js';
import {
  type Artist,
  type ArtistChanges,
  type ArtistInclude,
  type ArtistSort,
  artistSorts,
  type ArtistView,
  type ListArtists,
  type NewArtist,
  type ReadArtist,
} from './artist.js';
import { explainArtist, explainArtistDeletion } from './artist.refusals.js';
import type { ArtistRepository } from './artist.repository.js';
import { type ArtistModel, toArtist } from './artist.sequelize-model.js';

const artistOrders: Readonly<Record<ArtistSort, ListOrder<keyof typeof artistSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  name: ascending('name'),
  '-name': descending('name'),
  bornOn: ascending('bornOn', { nullable: true }),
  '-bornOn': descending('bornOn', { nullable: true }),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class SequelizeArtistRepository implements ArtistRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListArtists): Promise<Page<ArtistView>> {
    const { ask, models, transaction } = this.#session;
    const where: WhereOptions = { [Op.and]: [...matchingArtists(query)] };
    const order = artistOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, artistSorts);
    const [rows, total] = await Promise.all([
      ask(
        models.Artist.findAll({
          where: { [Op.and]: [where, after(order, cursor)] },
          ...pageOf(order, query),
          include: including(models, query.include),
          transaction,
        }),
      ),
      query.total ? ask(models.Artist.count({ where, transaction })) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toArtist(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadArtist): Promise<ArtistView | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.Artist.findOne({
        where: { id },
        include: including(models, view.include),
        transaction,
      }),
    );
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<Artist | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.Artist.findOne({ where: { id }, transaction }));
    return row === null ? undefined : toArtist(row);
  }

  create(artist: NewArtist): Promise<Artist> {
    return insert(this.#session, artist);
  }

  update(id: string, changes: ArtistChanges, conditions: VersionCondition): Promise<Artist> {
    return change(this.#session, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const where = rowToWrite(id, conditions);
    const count = await ask(models.Artist.destroy({ where, transaction })).catch(
      explainArtistDeletion,
    );
    if (count === 0) {
      throw await refusal(this.#session, id);
    }
  }
}

async function insert({ ask, models, transaction }: Session, artist: NewArtist): Promise<Artist> {
  const row = await ask(models.Artist.create({ ...artist }, { transaction })).catch(explainArtist);
  return toArtist(row);
}

function change(
  session: Session,
  id: string,
  changes: ArtistChanges,
  conditions: VersionCondition,
): Promise<Artist> {
  return write(session, id, { ...changes }, conditions);
}

type Values = Parameters<Models['Artist']['update']>[0];

async function write(
  session: Session,
  id: string,
  values: Values,
  conditions: VersionCondition,
): Promise<Artist> {
  const { ask, models, transaction } = session;
  const [, [row]] = await ask(
    models.Artist.update(values, {
      where: rowToWrite(id, conditions),
      returning: true,
      transaction,
    }),
  ).catch(explainArtist);
  if (row === undefined) {
    throw await refusal(session, id);
  }
  return toArtist(row);
}

function rowToWrite(id: string, { version }: VersionCondition): WhereOptions {
  return {
    id,
    ...(version === undefined ? {} : { version }),
  };
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal({ ask, models, transaction }: Session, id: string): Promise<Error> {
  const where = rowToWrite(id, {});
  const count = await ask(models.Artist.count({ where, transaction }));
  return count === 0 ? new NotFoundError() : new StaleVersionError();
}

function matchingArtists({ q }: ListArtists): WhereOptions[] {
  return [...(q === undefined ? [] : [containing(['name'], q)])];
}

/** Relations to one are joined, those to many take a query each, however many rows they belong to. */
function including(models: Models, wanted: readonly ArtistInclude[]): Includeable[] {
  const relations: Record<ArtistInclude, Includeable> = {
    artworks: {
      model: models.Artwork,
      as: 'artworks',
      separate: true,
      limit: mostRelated,
      order: ['id'],
    },
  };
  return wanted.map((relation) => relations[relation]);
}

function toView(row: ArtistModel, { fields, include }: ReadArtist): ArtistView {
  const view: ArtistView = {
    ...toArtist(row),
    artworks: row.artworks?.map(toArtwork),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
