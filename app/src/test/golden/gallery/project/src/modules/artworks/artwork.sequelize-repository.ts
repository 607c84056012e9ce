import { type Includeable, Op, QueryTypes, type WhereOptions } from 'sequelize';

import type { Models } from '../../database/models.js';
import { containing, matching } from '../../database/sequelize-filters.js';
import {
  after,
  ascending,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/sequelize-list.js';
import type { Session } from '../../database/sequelize-session.js';
import { mostRelated, toDate, whenSet } from '../../database/sequelize-values.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { toArtist } from '../artists/artist.sequelize-model.js';
import { toExhibition } from '../exhibitions/exhibition.sequelize-model.js';
import { toUser } from '../users/user.sequelize-model.js';
import {
  type Artwork,
  type ArtworkChanges,
  type ArtworkInclude,
  type ArtworkSort,
  artworkSorts,
  type ArtworkView,
  type ListArtworks,
  type NewArtwork,
  type ReadArtwork,
  type SalesByMonthRow,
} from './artwork.js';
import { explainArtwork, explainExhibitions } from './artwork.refusals.js';
import type { ArtworkRepository } from './artwork.repository.js';
import { type ArtworkModel, toArtwork } from './artwork.sequelize-model.js';

const artworkOrders: Readonly<Record<ArtworkSort, ListOrder<keyof typeof artworkSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  title: ascending('title'),
  '-title': descending('title'),
  price: ascending('price'),
  '-price': descending('price'),
  soldAt: ascending('soldAt', { nullable: true }),
  '-soldAt': descending('soldAt', { nullable: true }),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class SequelizeArtworkRepository implements ArtworkRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListArtworks, scope: Scope): Promise<Page<ArtworkView>> {
    const { ask, models, transaction } = this.#session;
    const where: WhereOptions = { [Op.and]: [ownedBy(scope), ...matchingArtworks(query)] };
    const order = artworkOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, artworkSorts);
    const [rows, total] = await Promise.all([
      ask(
        models.Artwork.findAll({
          where: { [Op.and]: [where, after(order, cursor)] },
          ...pageOf(order, query),
          include: including(models, query.include),
          transaction,
        }),
      ),
      query.total ? ask(models.Artwork.count({ where, transaction })) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toArtwork(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadArtwork, scope: Scope): Promise<ArtworkView | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.Artwork.findOne({
        where: { id, [Op.and]: ownedBy(scope) },
        include: including(models, view.include),
        transaction,
      }),
    );
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string, scope: Scope): Promise<Artwork | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.Artwork.findOne({ where: { id, [Op.and]: ownedBy(scope) }, transaction }),
    );
    return row === null ? undefined : toArtwork(row);
  }

  create({ exhibitionIds, ...values }: NewArtwork): Promise<Artwork> {
    if (exhibitionIds.length === 0) {
      return insert(this.#session, values);
    }
    return this.#session.inTransaction(async (session) => {
      const created = await insert(session, values);
      await linkExhibitions(session, created.id, exhibitionIds);
      return created;
    });
  }

  update(
    id: string,
    { exhibitionIds, ...changes }: ArtworkChanges,
    conditions: WriteConditions,
  ): Promise<Artwork> {
    if (exhibitionIds === undefined) {
      return change(this.#session, id, changes, conditions);
    }
    return this.#session.inTransaction(async (session) => {
      const changed = await change(session, id, changes, conditions);
      await unlinkExhibitions(session, id, exhibitionIds);
      await linkExhibitions(session, id, exhibitionIds);
      return changed;
    });
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    await write(this.#session, id, 'kept', { deletedAt: new Date() }, conditions);
  }

  restore(id: string, conditions: WriteConditions): Promise<Artwork> {
    return write(this.#session, id, 'deleted', { deletedAt: null }, conditions);
  }

  salesByMonth({ ownerId }: Scope): Promise<SalesByMonthRow[]> {
    const { ask, sequelize, transaction } = this.#session;
    // Neither groups by months nor exact sums are in the words of the ORM.
    return ask(
      sequelize.query<SalesByMonthRow>(
        `
          SELECT
            to_char(sold_at AT TIME ZONE 'UTC', 'YYYY-MM') AS "soldAtMonth",
            count(*)::int AS "sold",
            sum(price)::text AS "revenue"
          FROM artworks
          WHERE deleted_at IS NULL AND sold_at IS NOT NULL AND ($ownerId::text IS NULL OR added_by_id::text = $ownerId)
          GROUP BY 1 ORDER BY 1
        `,
        { type: QueryTypes.SELECT, bind: { ownerId: ownerId ?? null }, transaction },
      ),
    );
  }
}

async function insert(
  { ask, models, transaction }: Session,
  artwork: Omit<NewArtwork, 'exhibitionIds'>,
): Promise<Artwork> {
  const row = await ask(
    models.Artwork.create({ ...artwork, soldAt: whenSet(artwork.soldAt, toDate) }, { transaction }),
  ).catch(explainArtwork);
  return toArtwork(row);
}

function change(
  session: Session,
  id: string,
  changes: Omit<ArtworkChanges, 'exhibitionIds'>,
  conditions: WriteConditions,
): Promise<Artwork> {
  return write(
    session,
    id,
    'kept',
    { ...changes, soldAt: whenSet(changes.soldAt, toDate) },
    conditions,
  );
}

type Values = Parameters<Models['Artwork']['update']>[0];

async function write(
  session: Session,
  id: string,
  state: State,
  values: Values,
  conditions: WriteConditions,
): Promise<Artwork> {
  const { ask, models, transaction } = session;
  const [, [row]] = await ask(
    models.Artwork.update(values, {
      where: rowToWrite(id, state, conditions),
      paranoid: false,
      returning: true,
      transaction,
    }),
  ).catch(explainArtwork);
  if (row === undefined) {
    throw await refusal(session, id, state, conditions);
  }
  return toArtwork(row);
}

type State = 'kept' | 'deleted';

function rowToWrite(
  id: string,
  state: State,
  { version, ...scope }: WriteConditions,
): WhereOptions {
  return {
    id,
    deletedAt: state === 'kept' ? null : { [Op.ne]: null },
    [Op.and]: ownedBy(scope),
    ...(version === undefined ? {} : { version }),
  };
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(
  { ask, models, transaction }: Session,
  id: string,
  state: State,
  { ownerId }: Scope,
): Promise<Error> {
  const where = rowToWrite(id, state, { ownerId });
  const count = await ask(models.Artwork.count({ where, paranoid: false, transaction }));
  return count === 0 ? new NotFoundError() : new StaleVersionError();
}

/** Whatever is named twice is joined once. */
async function linkExhibitions(
  { ask, models, transaction }: Session,
  artworkId: string,
  exhibitionIds: NonNullable<ArtworkChanges['exhibitionIds']>,
): Promise<void> {
  const links = exhibitionIds.map((exhibitionId) => ({ artworkId, exhibitionId }));
  await ask(
    models.ArtworkExhibitions.bulkCreate(links, { ignoreDuplicates: true, transaction }),
  ).catch(explainExhibitions);
}

async function unlinkExhibitions(
  { ask, models, transaction }: Session,
  artworkId: string,
  kept: NonNullable<ArtworkChanges['exhibitionIds']>,
): Promise<void> {
  await ask(
    models.ArtworkExhibitions.destroy({
      where: { artworkId, exhibitionId: { [Op.notIn]: kept } },
      transaction,
    }),
  );
}

function ownedBy({ ownerId }: Scope): WhereOptions {
  return ownerId === undefined ? {} : { addedById: ownerId };
}

function matchingArtworks({ q, filters }: ListArtworks): WhereOptions[] {
  return [
    ...(q === undefined ? [] : [containing(['title'], q)]),
    ...matching('price', filters.price),
    ...matching('soldAt', filters.soldAt),
    ...matching('artistId', filters.artistId),
    ...matching('addedById', filters.addedById),
  ];
}

/** Relations to one are joined, those to many take a query each, however many rows they belong to. */
function including(models: Models, wanted: readonly ArtworkInclude[]): Includeable[] {
  const relations: Record<ArtworkInclude, Includeable> = {
    artist: { model: models.Artist, as: 'artist' },
    addedBy: { model: models.User, as: 'addedBy' },
    exhibitions: {
      model: models.ArtworkExhibitions,
      as: 'exhibitionsLinks',
      separate: true,
      order: ['exhibitionId'],
      include: [{ model: models.Exhibition, as: 'exhibition', required: true }],
    },
  };
  return wanted.map((relation) => relations[relation]);
}

function toView(row: ArtworkModel, { fields, include }: ReadArtwork): ArtworkView {
  const view: ArtworkView = {
    ...toArtwork(row),
    artist: row.artist && toArtist(row.artist),
    addedBy: row.addedBy && toUser(row.addedBy),
    exhibitions: row.exhibitionsLinks
      ?.slice(0, mostRelated)
      .flatMap(({ exhibition }) => (exhibition ? [toExhibition(exhibition)] : [])),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
