import { assignments } from '../../database/assignments.js';
import { pageOf, whereAll } from '../../database/list.js';
import type { Sql } from '../../database/sql.js';
import { dynamic, only, Values } from '../../database/statements.js';
import { pick } from '../../database/views.js';
import { NotFoundError, StaleVersionError } from '../../shared/errors.js';
import { decodeCursor, encodeCursor, type Page, toPage } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import { pieceColumns, type PieceRow } from './piece.columns.js';
import {
  type ListPieces,
  type NewPiece,
  type Piece,
  type PieceChanges,
  pieceSorts,
  type PieceView,
  type ReadPiece,
} from './piece.js';
import type { PieceRepository } from './piece.repository.js';
import {
  explainPiece,
  findPiece,
  insertPiece,
  pieceAssignments,
  pieceOrders,
} from './piece.statements.js';

export class SqlPieceRepository implements PieceRepository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async list(query: ListPieces): Promise<Page<PieceView>> {
    const where = () => [];
    const order = pieceOrders[query.sort];
    const { statement, values } = pageOf({
      select: selectPieces,
      where,
      order,
      key: 'pieces.id',
      limit: query.limit,
      page: query.page,
      cursor:
        query.cursor === undefined ? undefined : decodeCursor(query.sort, query.cursor, pieceSorts),
    });
    const [rows, total] = await Promise.all([
      this.#sql.read<PieceRow>(statement, values),
      query.total ? this.#count(where) : undefined,
    ]);
    const { items, nextCursor } = toPage(rows, query.limit, (row) =>
      encodeCursor(query.sort, row[order.property], row.id),
    );
    return { items: items.map((row) => toView(row, query)), nextCursor, total };
  }

  async read(id: string, view: ReadPiece): Promise<PieceView | undefined> {
    const row = await this.#findRow(id);
    return row && toView(row, view);
  }

  find(id: string): Promise<Piece | undefined> {
    return this.#findRow(id);
  }

  create(piece: NewPiece): Promise<Piece> {
    return insert(this.#sql, piece);
  }

  update(id: string, changes: PieceChanges, conditions: VersionCondition): Promise<Piece> {
    return change(this.#sql, id, changes, conditions);
  }

  async delete(id: string, conditions: VersionCondition): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM pieces${whereAll(rowToWrite(id, conditions, values))} RETURNING id`;
    const rows = await this.#sql.write(dynamic(text), values.all);
    if (rows.length === 0) {
      throw await refusal(this.#sql, id);
    }
  }

  async #findRow(id: string): Promise<PieceRow | undefined> {
    const [row] = await this.#sql.read(findPiece, [id]);
    return row;
  }

  async #count(where: (values: Values) => string[]): Promise<number> {
    const values = new Values();
    const text = `SELECT count(*) AS total FROM pieces${whereAll(where(values))}`;
    return only(await this.#sql.read<{ total: number }>(dynamic(text), values.all)).total;
  }
}

async function insert(sql: Sql, piece: NewPiece): Promise<Piece> {
  const rows = await sql
    .write(insertPiece, [piece.id, piece.title, piece.minutes])
    .catch(explainPiece);
  return only(rows);
}

async function change(
  sql: Sql,
  id: string,
  changes: PieceChanges,
  conditions: VersionCondition,
): Promise<Piece> {
  const values = new Values();
  const assigned = [
    ...assignments(pieceAssignments, changes, values),
    'version = version + 1',
    "updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  ].join(', ');
  const where = whereAll(rowToWrite(id, conditions, values));
  const text = `UPDATE pieces SET ${assigned}${where} RETURNING ${pieceColumns}`;
  const [row] = await sql.write<PieceRow>(dynamic(text), values.all).catch(explainPiece);
  if (row === undefined) {
    throw await refusal(sql, id);
  }
  return row;
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
  const rows = await sql.read(dynamic(`SELECT id FROM pieces${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}

const selectPieces = `SELECT ${pieceColumns} FROM pieces`;

function toView(row: PieceRow, { fields }: ReadPiece): PieceView {
  const view: PieceView = row;
  return fields === undefined ? view : pick(view, [...fields]);
}
