import { IntersectionType, PartialType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';

import { Paging, SortBy } from '../../shared/list-query.js';
import type { Values } from '../../shared/rules.js';
import { Integer, ListOf, OneOf, SomeChanges, Text, Uuid } from '../../shared/scalars.js';
import {
  type ListPieces,
  type PieceField,
  pieceFields,
  type PieceSort,
  pieceSorts,
} from './piece.js';

export class PieceParamsDto {
  @Uuid()
  declare readonly id: string;
}

export class ReadPieceDto {
  @IsOptional()
  @ListOf(OneOf(pieceFields))
  declare readonly fields?: PieceField[];
}

class PiecesQuery {
  @SortBy(pieceSorts)
  readonly sort: PieceSort = '-id';
}

export class ListPiecesDto
  extends IntersectionType(Paging, ReadPieceDto, PiecesQuery)
  implements ListPieces {}

class ChangeablePiece {
  @Text(120)
  declare readonly title: string;

  @IsOptional()
  @Integer({ min: 1, max: 90 })
  declare readonly minutes: number | null;
}

export class ReplacePieceDto extends ChangeablePiece {
  override readonly minutes: number | null = null;
}

export type ReplacePiece = Values<ReplacePieceDto>;

export class CreatePieceDto extends ReplacePieceDto {}

export type CreatePiece = Values<CreatePieceDto>;

@SomeChanges()
export class UpdatePieceDto extends PartialType(ChangeablePiece, { skipNullProperties: false }) {}

export type UpdatePiece = Values<UpdatePieceDto>;
