import { explain } from '../../database/database-errors.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { notValid } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { pieceColumns, type PieceRow } from './piece.columns.js';
import type { PieceSort, pieceSorts } from './piece.js';

export const findPiece: Statement<PieceRow> = {
  name: 'pieces.find',
  text: `SELECT ${pieceColumns} FROM pieces WHERE id = ?`,
};

export const insertPiece: Statement<PieceRow> = {
  name: 'pieces.insert',
  text: `
    INSERT INTO pieces (id, title, minutes)
    VALUES (?, ?, ?)
    RETURNING ${pieceColumns}`,
};

/** Which column each property is stored in. */
export const pieceAssignments = {
  title: 'title',
  minutes: 'minutes',
};

export const pieceOrders: Readonly<Record<PieceSort, ListOrder<keyof typeof pieceSorts>>> = {
  id: ascending('id', 'pieces.id'),
  '-id': descending('id', 'pieces.id'),
  createdAt: ascending('createdAt', 'pieces.created_at'),
  '-createdAt': descending('createdAt', 'pieces.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainPiece = explain({
  pieces_minutes_min: () => notValid('/minutes', 'Must be at least 1.'),
  pieces_minutes_max: () => notValid('/minutes', 'Must be at most 90.'),
});
