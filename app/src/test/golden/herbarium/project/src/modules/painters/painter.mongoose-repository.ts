import type { QueryFilter } from 'mongoose';

import { nextNumber } from '../../database/mongoose-counters.js';
import { release } from '../../database/mongoose-deletion.js';
import { containing } from '../../database/mongoose-filters.js';
import { insert } from '../../database/mongoose-insert.js';
import {
  ascending,
  type Condition,
  countOf,
  descending,
  type ListOrder,
  pageOf,
} from '../../database/mongoose-list.js';
import { ofEach } from '../../database/mongoose-relations.js';
import type { Session } from '../../database/mongoose-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { paintingPaths, toPainting } from '../paintings/painting.document.js';
import { type PainterDocument, painterPaths, toPainter } from './painter.document.js';
import {
  type ListPainters,
  type NewPainter,
  type Painter,
  type PainterChanges,
  type PainterSort,
  painterSorts,
  type PainterView,
  type ReadPainter,
} from './painter.js';
import { explainPainter } from './painter.refusals.js';
import type { PainterRepository } from './painter.repository.js';

const painterOrders: Readonly<Record<PainterSort, ListOrder<keyof typeof painterSorts>>> = {
  id: ascending('id', '_id'),
  '-id': descending('id', '_id'),
  name: ascending('name', 'name'),
  '-name': descending('name', 'name'),
  createdAt: ascending('createdAt', 'createdAt'),
  '-createdAt': descending('createdAt', 'createdAt'),
};

export class MongoosePainterRepository implements PainterRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListPainters): Promise<Page<PainterView>> {
    const { models } = this.#session;
    const all = { $and: [...matchingPainters(query)] };
    const order = painterOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, painterSorts);
    const [documents, total] = await Promise.all([
      pageOf<PainterDocument>(this.#session, models.painters, all, painterPaths, order, {
        ...query,
        cursor,
      }),
      query.total ? countOf(this.#session, models.painters, all) : undefined,
    ]);
    const { items, nextCursor } = toPage(documents.map(toPainter), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  async read(id: number, view: ReadPainter): Promise<PainterView | undefined> {
    const found = await this.find(id);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  async find(id: number): Promise<Painter | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.painters.findOne({ _id: id }, painterPaths, options).lean<PainterDocument>(),
    );
    return document === null ? undefined : toPainter(document);
  }

  async create(values: NewPainter): Promise<Painter> {
    const { models } = this.#session;
    const number = await nextNumber(this.#session, 'painters');
    const document = await insert(this.#session, models.painters, {
      _id: Number(number),
      ...values,
    }).catch(explainPainter);
    return toPainter(document);
  }

  update(id: number, changes: PainterChanges, conditions: VersionCondition): Promise<Painter> {
    return write(this.#session, id, changes, conditions);
  }

  delete(id: number, conditions: VersionCondition): Promise<void> {
    return this.#session.transaction(async (session) => {
      const { models, ask } = session;
      const condition = documentToWrite(id, conditions);
      const document = await ask((options) =>
        models.painters.findOne(condition, ['_id'], options).lean<PainterDocument>(),
      );
      if (document === null) {
        throw await refusal(session, id);
      }
      await release(session, 'painters', document._id);
      await ask((options) => models.painters.deleteOne(condition, options));
    });
  }

  async #views(
    painters: readonly Painter[],
    { fields, include }: ReadPainter,
  ): Promise<PainterView[]> {
    const { models } = this.#session;
    const [relatedPaintings] = await Promise.all([
      include.includes('paintings')
        ? ofEach(
            this.#session,
            models.painters,
            {
              from: 'paintings',
              localField: '_id',
              foreignField: 'painterId',
              condition: { deletedAt: null },
              paths: paintingPaths,
            },
            painters.map(({ id }) => id),
            toPainting,
          )
        : undefined,
    ]);
    return painters.map((item) => {
      const view: PainterView = {
        ...item,
        paintings: relatedPaintings?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function write(
  session: Session,
  id: number,
  changes: object,
  conditions: VersionCondition,
): Promise<Painter> {
  const { models, ask } = session;
  const document = await ask((options) =>
    models.painters
      .findOneAndUpdate(
        documentToWrite(id, conditions),
        { $set: changes, $inc: { version: 1 } },
        { ...options, returnDocument: 'after' },
      )
      .select(painterPaths)
      .lean<PainterDocument>(),
  ).catch(explainPainter);
  if (document === null) {
    throw await refusal(session, id);
  }
  return toPainter(document);
}

function documentToWrite(id: number, { version }: VersionCondition): QueryFilter<PainterDocument> {
  return {
    _id: id,
    ...(version !== undefined && { version }),
  };
}

/** Why no document was written: it is not there, or it has another version. */
async function refusal({ models, ask }: Session, id: number): Promise<Error> {
  const document = await ask((options) =>
    models.painters.findOne(documentToWrite(id, {}), ['_id'], options).lean(),
  );
  return document === null ? new NotFoundError() : new StaleVersionError();
}

function matchingPainters({ q }: ListPainters): Condition[] {
  return [q === undefined ? {} : containing(['name'], q)];
}
