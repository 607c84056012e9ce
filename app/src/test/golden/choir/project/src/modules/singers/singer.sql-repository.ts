import { assignments } from '../../database/assignments.js';
import { containing, matching } from '../../database/conditions.js';
import { toUnits } from '../../database/decimals.js';
import { many } from '../../database/embedding.js';
import { toJson } from '../../database/json.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { PieceRow } from '../pieces/piece.columns.js';
import { singerColumns, type SingerRow, toSinger } from './singer.columns.js';
import {
  type ListSingers,
  type NewSinger,
  type ReadSinger,
  type Singer,
  type SingerChanges,
  singerSorts,
  type SingerView,
} from './singer.js';
import type { SingerRepository } from './singer.repository.js';
import {
  explainPieces,
  explainSinger,
  findSinger,
  insertSinger,
  linkPieces,
  singerAssignments,
  singerEmbeddings,
  singerOrders,
  unlinkPieces,
} from './singer.statements.js';

type SingerViewRow = SingerRow & {
  readonly pieces?: string;
};

export class SqlSingerRepository implements SingerRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListSingers): Promise<Page<SingerView>> {
    const where = (values: Values) => matchingSingers(query, values);
    const order = singerOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectSingers(query),
      where,
      order,
      key: 'singers.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined
          ? undefined
          : decodeCursor(query.sort, query.cursor, singerSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<SingerViewRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, toSinger(row)[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadSinger): Promise<SingerView | undefined> {
    const row = view.include.length === 0 ? await this.#findRow(id) : await this.#readRow(id, view);
    return row && toView(row, view);
  }

  async find(id: string): Promise<Singer | undefined> {
    const row = await this.#findRow(id);
    return row && toSinger(row);
  }

  async create(singer: NewSinger): Promise<Singer> {
    if (singer.pieceIds.length === 0) {
      return insert(this.#sql, singer);
    }
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, singer);
      await sql.write(linkPieces, [created.id, singer.pieceIds]).catch(explainPieces);
      return created;
    });
  }

  async update(
    id: string,
    { pieceIds, ...changes }: SingerChanges,
    conditions: VersionCondition,
  ): Promise<Singer> {
    if (pieceIds === undefined) {
      return change(this.#sql, id, changes, conditions);
    }
    return this.#sql.transaction(async (sql) => {
      const changed = await change(sql, id, changes, conditions);
      await sql.write(unlinkPieces, [id, pieceIds]);
      await sql.write(linkPieces, [id, pieceIds]).catch(explainPieces);
      return changed;
    });
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM singers${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<SingerRow | undefined> {
    const [row] = await this.#sql.read(findSinger, [id]);
    return row;
  }

  async #readRow(id: string, view: ReadSinger): Promise<SingerViewRow | undefined> {
    const values = new Values();
    const where = whereAll([`id = ${values.add(id)}`]);
    const text = selectSingers(view) + where;
    const [row] = await this.#sql.read<SingerViewRow>(dynamic(text), values.all);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM singers${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, singer: NewSinger): Promise<Singer> {
  const rows = await sql
    .write(insertSinger, [
      singer.id,
      singer.name,
      singer.email,
      singer.voice,
      singer.joinedOn,
      toUnits(singer.fee, 2),
      singer.languages,
      toJson(singer.notes),
    ])
    .catch(explainSinger);
  return toSinger(only(rows));
}

async function change(
  sql: Sql,
  id: string,
  changes: Omit<SingerChanges, 'pieceIds'>,
  conditions: VersionCondition,
): Promise<Singer> {
  const values = new Values();
  const assigned = [
    ...assignments(
      singerAssignments,
      {
        ...changes,
        fee: changes.fee === undefined ? undefined : toUnits(changes.fee, 2),
        notes: changes.notes === undefined ? undefined : toJson(changes.notes),
      },
      values,
    ),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE singers SET ${assigned}${where} RETURNING ${singerColumns}`;
  const [row] = await sql.write<SingerRow>(dynamic(text), values.all).catch(explainSinger);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return toSinger(row);
}

function rowToWrite(id: string, { version }: VersionCondition, values: Values): string[] {
  const conditions = [`id = ${values.add(id)}`];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
}

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: string): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`]);
  const rows = await sql.read(dynamic(`SELECT id FROM singers${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

function selectSingers({ include }: Pick<ReadSinger, 'include'>): string {
  const columns = [
    singerColumns,
    ...include.map((relation) => `${singerEmbeddings[relation]} AS "${relation}"`),
  ];
  return `SELECT ${columns.join(', ')} FROM singers`;
}

function matchingSingers({ q, filters }: ListSingers, values: Values): string[] {
  return [
    ...(q === undefined ? [] : [containing(['name'], q, values)]),
    ...matching('voice', filters.voice, values),
    ...matching('joined_on', filters.joinedOn, values),
  ];
}

function toView(row: SingerViewRow, { fields, include }: ReadSinger): SingerView {
  const view: SingerView = {
    ...toSinger(row),
    pieces: many(row.pieces, (piece: PieceRow) => piece),
  };
  return fields === undefined ? view : pick(view, [...fields, ...include]);
}
