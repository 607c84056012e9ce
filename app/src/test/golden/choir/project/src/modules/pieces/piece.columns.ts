import { jsonObject } from '../../database/embedding.js';
import type { Piece } from './piece.js';

export type PieceRow = Piece;

export const pieceColumns = [
  'id',
  'title',
  'minutes',
  'version',
  'created_at AS "createdAt"',
  'updated_at AS "updatedAt"',
].join(', ');

/** The same for a row that is embedded in another one. */
export const pieceJson = jsonObject({
  id: 'id',
  title: 'title',
  minutes: 'minutes',
  version: 'version',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
});
