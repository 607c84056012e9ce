import {
  type EntityManager,
  type FindOptionsWhere,
  In,
  IsNull,
  Not,
  type SelectQueryBuilder,
  type WhereExpressionBuilder,
} from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { containing, matching } from '../../database/typeorm-filters.js';
import { ascending, descending, type ListOrder, pageOf } from '../../database/typeorm-list.js';
import { relatedTo } from '../../database/typeorm-relations.js';
import { type Change, changeRow, insertRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import { pick } from '../../database/views.js';
import type { Scope } from '../../shared/access-rules.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { WriteConditions } from '../../shared/write-conditions.js';
import { toArtist } from '../artists/artist.entity.js';
import { ThemeEntity } from '../themes/theme.entity.js';
import { WorkEntity, type WorkRow } from './work.entity.js';
import {
  type ListWorks,
  type NewWork,
  type ReadWork,
  type ValueByKindRow,
  type Work,
  type WorkChanges,
  type WorkSort,
  workSorts,
  type WorkView,
} from './work.js';
import { explainThemes, explainWork } from './work.refusals.js';
import type { WorkRepository } from './work.repository.js';

const workOrders: Readonly<Record<WorkSort, ListOrder<keyof typeof workSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  title: ascending('title'),
  '-title': descending('title'),
  value: ascending('value'),
  '-value': descending('value'),
  finishedOn: ascending('finishedOn', { nullable: true }),
  '-finishedOn': descending('finishedOn', { nullable: true }),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class TypeOrmWorkRepository implements WorkRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListWorks, scope: Scope): Promise<Page<WorkView>> {
    const manager = await this.#session.manager();
    const all = ownedBy(manager.createQueryBuilder(WorkEntity, 'work'), scope);
    narrow(all, query);
    const order = workOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, workSorts);
    const [rows, total] = await Promise.all([
      pageOf(joined(all, query), order, { ...query, cursor }),
      query.total ? ask(all.getCount()) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: await views(manager, items, query), nextCursor, total };
  }

  async read(id: string, view: ReadWork, scope: Scope): Promise<WorkView | undefined> {
    const manager = await this.#session.manager();
    const one = ownedBy(manager.createQueryBuilder(WorkEntity, 'work').where({ id }), scope);
    const row = await ask(joined(one, view).getOne());
    const [read] = row === null ? [] : await views(manager, [row], view);
    return read;
  }

  async find(id: string, scope: Scope): Promise<Work | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(
      ownedBy(manager.createQueryBuilder(WorkEntity, 'work').where({ id }), scope).getOne(),
    );
    return row ?? undefined;
  }

  async create(work: NewWork): Promise<Work> {
    if (work.themeIds.length === 0) {
      return insert(await this.#session.manager(), work);
    }
    return this.#session.transaction(async (session) => {
      const manager = await session.manager();
      const created = await insert(manager, work);
      await linkThemes(manager, created.id, work.themeIds);
      return created;
    });
  }

  async update(
    id: string,
    { themeIds, ...changes }: WorkChanges,
    conditions: WriteConditions,
  ): Promise<Work> {
    if (themeIds === undefined) {
      return change(await this.#session.manager(), id, changes, conditions);
    }
    return this.#session.transaction(async (session) => {
      const manager = await session.manager();
      const changed = await change(manager, id, changes, conditions);
      await unlinkThemes(manager, id, themeIds);
      await linkThemes(manager, id, themeIds);
      return changed;
    });
  }

  async delete(id: string, conditions: WriteConditions): Promise<void> {
    const manager = await this.#session.manager();
    const row = { id, deletedAt: IsNull() };
    await write(
      manager,
      manager.createQueryBuilder().softDelete().from(WorkEntity),
      row,
      conditions,
    );
  }

  async restore(id: string, conditions: WriteConditions): Promise<Work> {
    const manager = await this.#session.manager();
    const row = { id, deletedAt: Not(IsNull()) };
    return write(manager, manager.createQueryBuilder().restore().from(WorkEntity), row, conditions);
  }

  async valueByKind(scope: Scope): Promise<ValueByKindRow[]> {
    const manager = await this.#session.manager();
    const rows = ownedBy(manager.createQueryBuilder(WorkEntity, 'work'), scope);
    return ask(
      rows
        .select('kind', 'kind')
        .addSelect('count(*)::int', 'works')
        .addSelect('sum(value)', 'value')
        .groupBy('1')
        .orderBy('1')
        .getRawMany<ValueByKindRow>(),
    );
  }
}

/** Along with what one query can bring. */
function joined(
  rows: SelectQueryBuilder<WorkRow>,
  { include }: ReadWork,
): SelectQueryBuilder<WorkRow> {
  const all = rows.clone();
  if (include.includes('artist')) {
    all.leftJoinAndSelect('work.artist', 'artist');
  }
  if (include.includes('registeredBy')) {
    all.leftJoinAndSelect('work.registeredBy', 'registeredBy');
  }
  return all;
}

async function views(
  manager: EntityManager,
  rows: readonly WorkRow[],
  { fields, include }: ReadWork,
): Promise<WorkView[]> {
  const ids = rows.map(({ id }) => id);
  const [relatedThemes] = await Promise.all([
    include.includes('themes')
      ? relatedTo(manager, WorkEntity, 'themes', ThemeEntity, ids)
      : undefined,
  ]);
  return rows.map((row) => {
    const view: WorkView = {
      ...row,
      artist: row.artist && toArtist(row.artist),
      registeredBy: row.registeredBy,
      themes: relatedThemes?.get(row.id),
    };
    return fields === undefined ? view : pick(view, [...fields, ...include]);
  });
}

function insert(manager: EntityManager, work: NewWork): Promise<Work> {
  return insertRow(manager, WorkEntity, work).catch(explainWork);
}

function change(
  manager: EntityManager,
  id: string,
  changes: Omit<WorkChanges, 'themeIds'>,
  conditions: WriteConditions,
): Promise<Work> {
  const update = updateOf(manager, WorkEntity, changes);
  return write(manager, update, { id, deletedAt: IsNull() }, conditions);
}

async function write(
  manager: EntityManager,
  change: Change,
  row: FindOptionsWhere<Pick<WorkRow, 'id' | 'deletedAt'>>,
  { version, ...scope }: WriteConditions,
): Promise<Work> {
  const update = ownedBy(change.where(row), scope);
  if (version !== undefined) {
    update.andWhere({ version });
  }
  const changed = await changeRow(manager, WorkEntity, update).catch(explainWork);
  if (changed === undefined) {
    throw await refusal(manager, row, scope);
  }
  return changed;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(
  manager: EntityManager,
  row: FindOptionsWhere<Pick<WorkRow, 'id' | 'deletedAt'>>,
  scope: Scope,
): Promise<Error> {
  const rows = manager.createQueryBuilder(WorkEntity, 'work').where(row).withDeleted();
  const there = await ask(ownedBy(rows, scope).getExists());
  return there ? new StaleVersionError() : new NotFoundError();
}

/** Whatever is named twice is joined once. */
async function linkThemes(
  manager: EntityManager,
  id: string,
  themeIds: NonNullable<WorkChanges['themeIds']>,
): Promise<void> {
  const links = themeIds.map((linked) => ({ work_id: id, theme_id: linked }));
  if (links.length > 0) {
    await ask(
      manager
        .createQueryBuilder()
        .insert()
        .into('work_themes')
        .values(links)
        .orIgnore()
        .updateEntity(false)
        .execute(),
    ).catch(explainThemes);
  }
}

async function unlinkThemes(
  manager: EntityManager,
  id: string,
  kept: NonNullable<WorkChanges['themeIds']>,
): Promise<void> {
  await ask(manager.delete('work_themes', { work_id: id, theme_id: Not(In(kept)) }));
}

function ownedBy<Rows extends WhereExpressionBuilder>(rows: Rows, { ownerId }: Scope): Rows {
  return ownerId === undefined ? rows : rows.andWhere({ registeredById: ownerId });
}

function narrow(works: SelectQueryBuilder<WorkRow>, { q, filters }: ListWorks): void {
  if (q !== undefined) {
    containing(works, ['title'], q);
  }
  matching(works, 'kind', filters.kind);
  matching(works, 'artistId', filters.artistId);
  matching(works, 'registeredById', filters.registeredById);
}
