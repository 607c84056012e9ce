import type { Sort } from '../../shared/pagination.js';

export interface Piece {
  readonly id: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A piece as a reader asked for it: some of its fields. */
export interface PieceView extends Partial<Piece> {
  readonly id: string;
}

/** What is stored of a piece besides its id and what the database keeps by itself. */
export interface PieceValues {
  readonly title: string;
  readonly minutes: number | null;
}

export interface NewPiece extends PieceValues {
  readonly id: string;
}

/** What is left out stays as it is. */
export type PieceChanges = Partial<PieceValues>;

export const pieceFields = [
  'id',
  'title',
  'minutes',
  'version',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Piece)[];

export type PieceField = (typeof pieceFields)[number];

export const pieceSorts = {
  id: 'uuid',
  createdAt: 'instant',
} as const;

export type PieceSort = Sort<typeof pieceSorts>;

export interface ListPieces {
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor?: string;
  /** Counts from 1; never together with a cursor. */
  readonly page?: number;
  readonly sort: PieceSort;
  readonly total: boolean;
  /** All fields when left out. */
  readonly fields?: readonly PieceField[];
}

export type ReadPiece = Pick<ListPieces, 'fields'>;
