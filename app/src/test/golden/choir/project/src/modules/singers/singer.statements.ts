import { explain } from '../../database/database-errors.js';
import { embedMany } from '../../database/embedding.js';
import { ascending, descending, type ListOrder } from '../../database/list.js';
import { nothingAt, notValid, taken } from '../../database/refusals.js';
import type { Statement } from '../../database/sql.js';
import { pieceJson } from '../pieces/piece.columns.js';
import { singerColumns, type SingerRow } from './singer.columns.js';
import type { SingerInclude, SingerSort, singerSorts } from './singer.js';

export const findSinger: Statement<SingerRow> = {
  name: 'singers.find',
  text: `SELECT ${singerColumns} FROM singers WHERE id = ?`,
};

export const insertSinger: Statement<SingerRow> = {
  name: 'singers.insert',
  text: `
    INSERT INTO singers (id, name, email, voice, joined_on, fee, languages, notes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    RETURNING ${singerColumns}`,
};

/** Which column each property is stored in. */
export const singerAssignments = {
  name: 'name',
  email: 'email',
  voice: 'voice',
  joinedOn: 'joined_on',
  fee: 'fee',
  languages: 'languages',
  notes: 'notes',
};

export const linkPieces: Statement<never> = {
  name: 'singers.linkPieces',
  text: `
    INSERT INTO singer_pieces (singer_id, piece_id)
    SELECT ?, value FROM json_each(?) WHERE true
    ON CONFLICT DO NOTHING`,
};

export const unlinkPieces: Statement<never> = {
  name: 'singers.unlinkPieces',
  text: 'DELETE FROM singer_pieces WHERE singer_id = ? AND piece_id NOT IN (SELECT value FROM json_each(?))',
};

export const explainPieces = explain({ 'FOREIGN KEY': () => nothingAt('pieceIds') });

export const singerEmbeddings: Readonly<Record<SingerInclude, string>> = {
  pieces: embedMany(
    pieceJson,
    `
    FROM pieces
    WHERE pieces.id IN (SELECT piece_id FROM singer_pieces WHERE singer_id = singers.id)
    ORDER BY pieces.id LIMIT 100
  `,
  ),
};

export const singerOrders: Readonly<Record<SingerSort, ListOrder<keyof typeof singerSorts>>> = {
  id: ascending('id', 'singers.id'),
  '-id': descending('id', 'singers.id'),
  name: ascending('name', 'singers.name'),
  '-name': descending('name', 'singers.name'),
  createdAt: ascending('createdAt', 'singers.created_at'),
  '-createdAt': descending('createdAt', 'singers.created_at'),
};

/** What a write breaks, in words for the client. */
export const explainSinger = explain({
  'singers.email': () => taken('singer', ['email']),
  singers_voice_check: () => notValid('/voice', 'Must be one of soprano, alto, tenor, bass.'),
  singers_fee_min: () => notValid('/fee', 'Must be at least 0.'),
});
