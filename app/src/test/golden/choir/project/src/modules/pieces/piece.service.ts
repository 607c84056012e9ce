import { v7 as uuidv7 } from 'uuid';

import type { Database } from '../../database/database.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import type { ListPieces, Piece, PieceView, ReadPiece } from './piece.js';
import type { PieceRepository } from './piece.repository.js';
import type { CreatePiece, ReplacePiece, UpdatePiece } from './piece.schema.js';

/** What can be done with pieces. */
export class PieceService {
  readonly #pieces: PieceRepository;

  constructor(database: Database) {
    this.#pieces = database.repositories.pieces;
  }

  async list(query: ListPieces): Promise<Page<PieceView>> {
    return this.#pieces.list(query);
  }

  async get(id: string, view: ReadPiece): Promise<PieceView> {
    const piece = await this.#pieces.read(id, view);
    if (piece === undefined) {
      throw new NotFoundError();
    }
    return piece;
  }

  async create(input: CreatePiece): Promise<Piece> {
    return this.#pieces.create({
      ...input,
      id: uuidv7(),
    });
  }

  async replace(id: string, input: ReplacePiece, version: number | undefined): Promise<Piece> {
    return this.#pieces.update(id, input, { version });
  }

  async update(id: string, input: UpdatePiece, version: number | undefined): Promise<Piece> {
    return this.#pieces.update(id, input, { version });
  }

  async delete(id: string, version: number | undefined): Promise<void> {
    await this.#pieces.delete(id, { version });
  }
}
