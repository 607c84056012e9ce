import { type Includeable, Op, type WhereOptions } from 'sequelize';

import type { Models } from '../../database/models.js';
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
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { toArtwork } from '../artworks/artwork.sequelize-model.js';
import {
  type Exhibition,
  type ExhibitionChanges,
  type ExhibitionInclude,
  type ExhibitionSort,
  exhibitionSorts,
  type ExhibitionView,
  type ListExhibitions,
  type NewExhibition,
  type ReadExhibition,
} from './exhibition.js';
import { explainExhibition } from './exhibition.refusals.js';
import type { ExhibitionRepository } from './exhibition.repository.js';
import { type ExhibitionModel, toExhibition } from './exhibition.sequelize-model.js';

const exhibitionOrders: Readonly<Record<ExhibitionSort, ListOrder<keyof typeof exhibitionSorts>>> =
  {
    id: ascending('id'),
    '-id': descending('id'),
    createdAt: ascending('createdAt'),
    '-createdAt': descending('createdAt'),
  };

export class SequelizeExhibitionRepository implements ExhibitionRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListExhibitions): Promise<Page<ExhibitionView>> {
    const { ask, models, transaction } = this.#session;
    const where: WhereOptions = { [Op.and]: [] };
    const order = exhibitionOrders[query.sort];
    const cursor =
      query.cursor === undefined
        ? undefined
        : decodeCursor(query.sort, query.cursor, exhibitionSorts);
    const [rows, total] = await Promise.all([
      ask(
        models.Exhibition.findAll({
          where: { [Op.and]: [where, after(order, cursor)] },
          ...pageOf(order, query),
          include: including(models, query.include),
          transaction,
        }),
      ),
      query.total ? ask(models.Exhibition.count({ where, transaction })) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => {
      const last = toExhibition(row);
      return encodeCursor(query.sort, last[order.property], last.id);
    });
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadExhibition): Promise<ExhibitionView | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(
      models.Exhibition.findOne({
        where: { id },
        include: including(models, view.include),
        transaction,
      }),
    );
    return row === null ? undefined : toView(row, view);
  }

  async find(id: string): Promise<Exhibition | undefined> {
    const { ask, models, transaction } = this.#session;
    const row = await ask(models.Exhibition.findOne({ where: { id }, transaction }));
    return row === null ? undefined : toExhibition(row);
  }

  create(exhibition: NewExhibition): Promise<Exhibition> {
    return insert(this.#session, exhibition);
  }

  update(
    id: string,
    changes: ExhibitionChanges,
    conditions: VersionCondition,
  ): Promise<Exhibition> {
    return change(this.#session, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const { ask, models, transaction } = this.#session;
    const where = rowToWrite(id, conditions);
    const count = await ask(models.Exhibition.destroy({ where, transaction }));
    if (count === 0) {
      throw await refusal(this.#session, id);
    }
  }
}

async function insert(
  { ask, models, transaction }: Session,
  exhibition: NewExhibition,
): Promise<Exhibition> {
  const row = await ask(
    models.Exhibition.create(
      { ...exhibition, opensAt: new Date(exhibition.opensAt) },
      { transaction },
    ),
  ).catch(explainExhibition);
  return toExhibition(row);
}

function change(
  session: Session,
  id: string,
  changes: ExhibitionChanges,
  conditions: VersionCondition,
): Promise<Exhibition> {
  return write(session, id, { ...changes, opensAt: whenSet(changes.opensAt, toDate) }, conditions);
}

type Values = Parameters<Models['Exhibition']['update']>[0];

async function write(
  session: Session,
  id: string,
  values: Values,
  conditions: VersionCondition,
): Promise<Exhibition> {
  const { ask, models, transaction } = session;
  const [, [row]] = await ask(
    models.Exhibition.update(values, {
      where: rowToWrite(id, conditions),
      returning: true,
      transaction,
    }),
  ).catch(explainExhibition);
  if (row === undefined) {
    throw await refusal(session, id);
  }
  return toExhibition(row);
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
  const count = await ask(models.Exhibition.count({ where, transaction }));
  return count === 0 ? new NotFoundError() : new StaleVersionError();
}

/** Relations to one are joined, those to many take a query each, however many rows they belong to. */
function including(models: Models, wanted: readonly ExhibitionInclude[]): Includeable[] {
  const relations: Record<ExhibitionInclude, Includeable> = {
    artworks: {
      model: models.ArtworkExhibitions,
      as: 'artworksLinks',
      separate: true,
      order: ['artworkId'],
      include: [{ model: models.Artwork, as: 'artwork', required: true }],
    },
  };
  return wanted.map((relation) => relations[relation]);
}

function toView(row: ExhibitionModel, { fields, include }: ReadExhibition): ExhibitionView {
  const view: ExhibitionView = {
    ...toExhibition(row),
    artworks: row.artworksLinks
      ?.slice(0, mostRelated)
      .flatMap(({ artwork }) => (artwork ? [toArtwork(artwork)] : [])),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
