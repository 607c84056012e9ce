import { type QueryFilter, Types } from 'mongoose';

import { containing, matching } from '../../database/mongoose-filters.js';
import { insert } from '../../database/mongoose-insert.js';
import {
  ascending,
  type Condition,
  countOf,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/mongoose-list.js';
import { checkReferences } from '../../database/mongoose-lookups.js';
import { at, byId, ofEach } from '../../database/mongoose-relations.js';
import type { Session } from '../../database/mongoose-session.js';
import { averageOf, type Sum, sumOf } from '../../database/mongoose-values.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { painterPaths, toPainter } from '../painters/painter.document.js';
import { stylePaths, toStyle } from '../styles/style.document.js';
import { toUser, userPaths } from '../users/user.document.js';
import { type PaintingDocument, paintingPaths, toPainting } from './painting.document.js';
import {
  type ListPaintings,
  type NewPainting,
  type Painting,
  type PaintingChanges,
  type PaintingSort,
  paintingSorts,
  type PaintingView,
  type ReadPainting,
  type ValueByMonthRow,
} from './painting.js';
import { explainPainting } from './painting.refusals.js';
import type { PaintingRepository } from './painting.repository.js';

const paintingOrders: Readonly<Record<PaintingSort, ListOrder<keyof typeof paintingSorts>>> = {
  id: ascending('id', '_id'),
  '-id': descending('id', '_id'),
  title: ascending('title', 'title'),
  '-title': descending('title', 'title'),
  value: ascending('value', 'value'),
  '-value': descending('value', 'value'),
  shownOn: ascending('shownOn', 'shownOn', 'nullable'),
  '-shownOn': descending('shownOn', 'shownOn', 'nullable'),
  createdAt: ascending('createdAt', 'createdAt'),
  '-createdAt': descending('createdAt', 'createdAt'),
};

export class MongoosePaintingRepository implements PaintingRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListPaintings, scope: Scope): Promise<Page<PaintingView>> {
    const { models } = this.#session;
    const all = { $and: [{ deletedAt: null }, ownedBy(scope), ...matchingPaintings(query)] };
    const order = paintingOrders[query.sort];
    const cursor =
      query.cursor === undefined
        ? undefined
        : decodeCursor(query.sort, query.cursor, paintingSorts);
    const [documents, total] = await Promise.all([
      pageOf<PaintingDocument>(this.#session, models.paintings, all, paintingPaths, order, {
        ...query,
        cursor,
      }),
      query.total ? countOf(this.#session, models.paintings, all) : undefined,
    ]);
    const { items, nextCursor } = toPage(documents.map(toPainting), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  async read(id: string, view: ReadPainting, scope: Scope): Promise<PaintingView | undefined> {
    const found = await this.find(id, scope);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  async find(id: string, scope: Scope): Promise<Painting | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.paintings
        .findOne({ _id: id, deletedAt: null, ...ownedBy(scope) }, paintingPaths, options)
        .lean<PaintingDocument>(),
    );
    return document === null ? undefined : toPainting(document);
  }

  async create({ id, ...values }: NewPainting): Promise<Painting> {
    const { models } = this.#session;
    await checkPainting(this.#session, values);
    const document = await insert(this.#session, models.paintings, {
      _id: id,
      ...values,
      styleIds: [...new Set(values.styleIds)],
    }).catch(explainPainting);
    return toPainting(document);
  }

  async update(
    id: string,
    changes: PaintingChanges,
    conditions: WriteConditions,
  ): Promise<Painting> {
    await checkPainting(this.#session, changes);
    const { styleIds } = changes;
    return write(
      this.#session,
      id,
      'kept',
      {
        ...changes,
        styleIds: styleIds && [...new Set(styleIds)],
      },
      conditions,
    );
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    await write(this.#session, id, 'kept', { deletedAt: new Date() }, conditions);
  }

  restore(id: string, conditions: WriteConditions): Promise<Painting> {
    return write(this.#session, id, 'deleted', { deletedAt: null }, conditions);
  }

  async valueByMonth(scope: Scope): Promise<ValueByMonthRow[]> {
    const { models, ask } = this.#session;
    const rows = await ask((options) =>
      models.paintings
        .aggregate<{
          _id: { readonly shownOnMonth: string | null };
          readonly paintings: number | bigint;
          readonly total: Sum;
          readonly totalCount: number | bigint;
          readonly mean: Sum;
          readonly meanCount: number | bigint;
        }>([
          {
            $match: {
              deletedAt: null,
              ...ownedBy(scope),
              $expr: { $gt: ['$value', Types.Decimal128.fromString('0.5')] },
            },
          },
          {
            $group: {
              _id: {
                shownOnMonth: {
                  $cond: [{ $gt: ['$shownOn', null] }, { $substrBytes: ['$shownOn', 0, 7] }, null],
                },
              },
              paintings: { $sum: 1 },
              total: { $sum: '$value' },
              totalCount: { $sum: { $cond: [{ $gt: ['$value', null] }, 1, 0] } },
              mean: { $sum: '$value' },
              meanCount: { $sum: { $cond: [{ $gt: ['$value', null] }, 1, 0] } },
            },
          },
          // MongoDB sorts null before everything else.
          { $addFields: { 'absent.shownOnMonth': { $eq: ['$_id.shownOnMonth', null] } } },
          { $sort: { 'absent.shownOnMonth': 1, '_id.shownOnMonth': 1 } },
        ])
        .option(options),
    );
    return rows.map(({ _id: group, ...figures }) => ({
      shownOnMonth: group.shownOnMonth,
      paintings: Number(figures.paintings),
      total: sumOf(figures.total, figures.totalCount, 2),
      mean: averageOf(figures.mean, figures.meanCount, 6),
    }));
  }

  async #views(
    paintings: readonly Painting[],
    { fields, include }: ReadPainting,
  ): Promise<PaintingView[]> {
    const { models } = this.#session;
    const [relatedPainter, relatedKeeper, relatedStyles] = await Promise.all([
      include.includes('painter')
        ? byId(
            this.#session,
            models.painters,
            {},
            painterPaths,
            paintings.map(({ painterId }) => painterId),
            toPainter,
          )
        : undefined,
      include.includes('keeper')
        ? byId(
            this.#session,
            models.users,
            {},
            userPaths,
            paintings.map(({ keeperId }) => keeperId),
            toUser,
          )
        : undefined,
      include.includes('styles')
        ? ofEach(
            this.#session,
            models.paintings,
            {
              from: 'styles',
              localField: 'styleIds',
              foreignField: '_id',
              condition: {},
              paths: stylePaths,
            },
            paintings.map(({ id }) => id),
            toStyle,
          )
        : undefined,
    ]);
    return paintings.map((item) => {
      const view: PaintingView = {
        ...item,
        painter: relatedPainter?.get(item.painterId),
        keeper: at(relatedKeeper, item.keeperId),
        styles: relatedStyles?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function write(
  session: Session,
  id: string,
  state: State,
  changes: object,
  conditions: WriteConditions,
): Promise<Painting> {
  const { models, ask } = session;
  const document = await ask((options) =>
    models.paintings
      .findOneAndUpdate(
        documentToWrite(id, state, conditions),
        { $set: changes, $inc: { version: 1 } },
        { ...options, returnDocument: 'after' },
      )
      .select(paintingPaths)
      .lean<PaintingDocument>(),
  ).catch(explainPainting);
  if (document === null) {
    throw await refusal(session, id, state, conditions);
  }
  return toPainting(document);
}

type State = 'kept' | 'deleted';

function documentToWrite(
  id: string,
  state: State,
  { version, ...scope }: WriteConditions,
): QueryFilter<PaintingDocument> {
  return {
    _id: id,
    ...ownedBy(scope),
    deletedAt: state === 'kept' ? null : { $ne: null },
    ...(version !== undefined && { version }),
  };
}

/** Why no document was written: it is not there, or it has another version. */
async function refusal(
  { models, ask }: Session,
  id: string,
  state: State,
  { ownerId }: Scope,
): Promise<Error> {
  const document = await ask((options) =>
    models.paintings.findOne(documentToWrite(id, state, { ownerId }), ['_id'], options).lean(),
  );
  return document === null ? new NotFoundError() : new StaleVersionError();
}

function checkPainting(
  session: Session,
  given: Pick<PaintingChanges, 'painterId' | 'keeperId' | 'styleIds'>,
): Promise<void> {
  const { models } = session;
  return checkReferences(
    session,
    {
      painterId: () => models.painters.countDocuments(),
      keeperId: () => models.users.countDocuments(),
      styleIds: () => models.styles.countDocuments(),
    },
    given,
  );
}

function ownedBy({ ownerId }: Scope) {
  return ownerId === undefined ? {} : { keeperId: ownerId };
}

function matchingPaintings({ q, filters }: ListPaintings): Condition[] {
  return [
    q === undefined ? {} : containing(['title'], q),
    matching('value', filters.value),
    matching('painterId', filters.painterId),
    matching('keeperId', filters.keeperId),
  ];
}
