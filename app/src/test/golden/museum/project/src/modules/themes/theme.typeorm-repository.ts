import type { EntityManager } from 'typeorm';

import { ask } from '../../database/typeorm-errors.js';
import { ascending, descending, type ListOrder, pageOf } from '../../database/typeorm-list.js';
import { type Change, changeRow, insertRow, updateOf } from '../../database/typeorm-rows.js';
import type { Session } from '../../database/typeorm-session.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { ThemeEntity, type ThemeRow } from './theme.entity.js';
import {
  type ListThemes,
  type NewTheme,
  type ReadTheme,
  type Theme,
  type ThemeChanges,
  type ThemeSort,
  themeSorts,
  type ThemeView,
} from './theme.js';
import { explainTheme } from './theme.refusals.js';
import type { ThemeRepository } from './theme.repository.js';

const themeOrders: Readonly<Record<ThemeSort, ListOrder<keyof typeof themeSorts>>> = {
  id: ascending('id'),
  '-id': descending('id'),
  createdAt: ascending('createdAt'),
  '-createdAt': descending('createdAt'),
};

export class TypeOrmThemeRepository implements ThemeRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async list(query: ListThemes): Promise<Page<ThemeView>> {
    const manager = await this.#session.manager();
    const all = manager.createQueryBuilder(ThemeEntity, 'theme');
    const order = themeOrders[query.sort];
    const cursor =
      query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, themeSorts);
    const [rows, total] = await Promise.all([
      pageOf(all, order, { ...query, cursor }),
      query.total ? ask(all.getCount()) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (last) =>
      encodeCursor(query.sort, last[order.property], last.id),
    );
    return { items: items.map((item) => toView(item, query)), nextCursor, total };
  }

  async read(id: number, view: ReadTheme): Promise<ThemeView | undefined> {
    const manager = await this.#session.manager();
    const one = manager.createQueryBuilder(ThemeEntity, 'theme').where({ id });
    const row = await ask(one.getOne());
    return row === null ? undefined : toView(row, view);
  }

  async find(id: number): Promise<Theme | undefined> {
    const manager = await this.#session.manager();
    const row = await ask(manager.createQueryBuilder(ThemeEntity, 'theme').where({ id }).getOne());
    return row ?? undefined;
  }

  async create(theme: NewTheme): Promise<Theme> {
    return insert(await this.#session.manager(), theme);
  }

  async update(id: number, changes: ThemeChanges, conditions: VersionCondition): Promise<Theme> {
    return change(await this.#session.manager(), id, changes, conditions);
  }

  async delete(id: number, { version }: VersionCondition): Promise<void> {
    const manager = await this.#session.manager();
    const row = manager.createQueryBuilder().delete().from(ThemeEntity).where({ id });
    if (version !== undefined) {
      row.andWhere({ version });
    }
    const { affected } = await ask(row.execute());
    if (affected === 0) {
      throw await refusal(manager, { id });
    }
  }
}

function toView(row: ThemeRow, { fields }: ReadTheme): ThemeView {
  return fields === undefined ? row : pick<ThemeView>(row, fields);
}

function insert(manager: EntityManager, theme: NewTheme): Promise<Theme> {
  return insertRow(manager, ThemeEntity, theme).catch(explainTheme);
}

function change(
  manager: EntityManager,
  id: number,
  changes: ThemeChanges,
  conditions: VersionCondition,
): Promise<Theme> {
  const update = updateOf(manager, ThemeEntity, changes);
  return write(manager, update, { id }, conditions);
}

async function write(
  manager: EntityManager,
  change: Change,
  row: Pick<ThemeRow, 'id'>,
  { version }: VersionCondition,
): Promise<Theme> {
  const update = change.where(row);
  if (version !== undefined) {
    update.andWhere({ version });
  }
  const changed = await changeRow(manager, ThemeEntity, update).catch(explainTheme);
  if (changed === undefined) {
    throw await refusal(manager, row);
  }
  return changed;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(manager: EntityManager, row: Pick<ThemeRow, 'id'>): Promise<Error> {
  const rows = manager.createQueryBuilder(ThemeEntity, 'theme').where(row);
  const there = await ask(rows.getExists());
  return there ? new StaleVersionError() : new NotFoundError();
}
