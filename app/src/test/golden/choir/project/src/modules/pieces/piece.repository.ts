import type { Page } from '../../shared/pagination.js';
import type { VersionCondition } from '../../shared/write-conditions.js';
import type { ListPieces, NewPiece, Piece, PieceChanges, PieceView, ReadPiece } from './piece.js';

/**
 * Where pieces are kept. Each call is atomic and ends in
 * UnavailableError while the store is away.
 */
export interface PieceRepository {
  list(query: ListPieces): Promise<Page<PieceView>>;

  read(id: string, view: ReadPiece): Promise<PieceView | undefined>;

  find(id: string): Promise<Piece | undefined>;

  /** Throws ConflictError on a value that has to be unique, ValidationError on a relation to nothing. */
  create(piece: NewPiece): Promise<Piece>;

  /** Throws as `create` does, NotFoundError, or StaleVersionError. */
  update(id: string, changes: PieceChanges, conditions: VersionCondition): Promise<Piece>;

  /** Throws NotFoundError, StaleVersionError, or ConflictError while something needs the piece. */
  delete(id: string, conditions: VersionCondition): Promise<void>;
}
