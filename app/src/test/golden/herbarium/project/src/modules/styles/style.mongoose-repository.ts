import type { QueryFilter } from 'mongoose';

import { release } from '../../database/mongoose-deletion.js';
import { insert } from '../../database/mongoose-insert.js';
import {
  ascending,
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
import { type StyleDocument, stylePaths, toStyle } from './style.document.js';
import {
  type ListStyles,
  type NewStyle,
  type ReadStyle,
  type Style,
  type StyleChanges,
  type StyleSort,
  styleSorts,
  type StyleView,
} from './style.js';
import { explainStyle } from './style.refusals.js';
import type { StyleRepository } from './style.repository.js';

const styleOrders: Readonly<Record<StyleSort, ListOrder<keyof typeof styleSorts>>> = {
  id: ascending('id', '_id'),
  '-id': descending('id', '_id'),
  createdAt: ascending('createdAt', 'createdAt'),
  '-createdAt': descending('createdAt', 'createdAt'),
};

export class MongooseStyleRepository implements StyleRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListStyles): Promise<Page<StyleView>> {
    const { models } = this.#session;
    const all = {};
    const order = styleOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, styleSorts);
    const [documents, total] = await Promise.all([
      pageOf<StyleDocument>(this.#session, models.styles, all, stylePaths, order, {
        ...query,
        cursor,
      }),
      query.total ? countOf(this.#session, models.styles, all) : undefined,
    ]);
    const { items, nextCursor } = toPage(documents.map(toStyle), query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await this.#views(items, query), nextCursor, total };
  }

  async read(id: string, view: ReadStyle): Promise<StyleView | undefined> {
    const found = await this.find(id);
    const [read] = found === undefined ? [] : await this.#views([found], view);
    return read;
  }

  async find(id: string): Promise<Style | undefined> {
    const { models, ask } = this.#session;
    const document = await ask((options) =>
      models.styles.findOne({ _id: id }, stylePaths, options).lean<StyleDocument>(),
    );
    return document === null ? undefined : toStyle(document);
  }

  async create({ id, ...values }: NewStyle): Promise<Style> {
    const { models } = this.#session;
    const document = await insert(this.#session, models.styles, { _id: id, ...values }).catch(
      explainStyle,
    );
    return toStyle(document);
  }

  update(id: string, changes: StyleChanges, conditions: VersionCondition): Promise<Style> {
    return write(this.#session, id, changes, conditions);
  }

  delete(id: string, conditions: VersionCondition): Promise<void> {
    return this.#session.transaction(async (session) => {
      const { models, ask } = session;
      const condition = documentToWrite(id, conditions);
      const document = await ask((options) =>
        models.styles.findOne(condition, ['_id'], options).lean<StyleDocument>(),
      );
      if (document === null) {
        throw await refusal(session, id);
      }
      await release(session, 'styles', document._id);
      await ask((options) => models.styles.deleteOne(condition, options));
    });
  }

  async #views(styles: readonly Style[], { fields, include }: ReadStyle): Promise<StyleView[]> {
    const { models } = this.#session;
    const [relatedPaintings] = await Promise.all([
      include.includes('paintings')
        ? ofEach(
            this.#session,
            models.styles,
            {
              from: 'paintings',
              localField: '_id',
              foreignField: 'styleIds',
              condition: { deletedAt: null },
              paths: paintingPaths,
            },
            styles.map(({ id }) => id),
            toPainting,
          )
        : undefined,
    ]);
    return styles.map((item) => {
      const view: StyleView = {
        ...item,
        paintings: relatedPaintings?.get(item.id),
      };
      return fields === undefined ? view : pick(view, [...fields, ...include]);
    });
  }
}

async function write(
  session: Session,
  id: string,
  changes: object,
  conditions: VersionCondition,
): Promise<Style> {
  const { models, ask } = session;
  const document = await ask((options) =>
    models.styles
      .findOneAndUpdate(
        documentToWrite(id, conditions),
        { $set: changes, $inc: { version: 1 } },
        { ...options, returnDocument: 'after' },
      )
      .select(stylePaths)
      .lean<StyleDocument>(),
  ).catch(explainStyle);
  if (document === null) {
    throw await refusal(session, id);
  }
  return toStyle(document);
}

function documentToWrite(id: string, { version }: VersionCondition): QueryFilter<StyleDocument> {
  return {
    _id: id,
    ...(version !== undefined && { version }),
  };
}

/** Why no document was written: it is not there, or it has another version. */
async function refusal({ models, ask }: Session, id: string): Promise<Error> {
  const document = await ask((options) =>
    models.styles.findOne(documentToWrite(id, {}), ['_id'], options).lean(),
  );
  return document === null ? new NotFoundError() : new StaleVersionError();
}
