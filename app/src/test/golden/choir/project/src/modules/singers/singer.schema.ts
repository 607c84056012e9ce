import { IntersectionType, PartialType } from '@nestjs/mapped-types';
import { IsOptional } from 'class-validator';

import type { JsonValue } from '../../shared/json.js';
import { Paging, SortBy } from '../../shared/list-query.js';
import type { Values } from '../../shared/rules.js';
import {
  ArrayOf,
  Day,
  Decimal,
  Email,
  Flag,
  Json,
  Links,
  ListOf,
  OneOf,
  SomeChanges,
  Text,
  Uuid,
} from '../../shared/scalars.js';
import {
  type ListSingers,
  type SingerField,
  singerFields,
  type SingerInclude,
  singerIncludes,
  type SingerSort,
  singerSorts,
  type SingerVoice,
  singerVoiceValues,
} from './singer.js';

export class SingerParamsDto {
  @Uuid()
  declare readonly id: string;
}

export class ReadSingerDto {
  @IsOptional()
  @ListOf(OneOf(singerFields))
  declare readonly fields?: SingerField[];

  @ListOf(OneOf(singerIncludes))
  readonly include: SingerInclude[] = [];
}

class SingersQuery {
  @SortBy(singerSorts)
  readonly sort: SingerSort = '-id';

  @IsOptional()
  @Text(200, 1)
  declare readonly q?: string;

  @IsOptional()
  @ListOf(OneOf(singerVoiceValues))
  declare readonly voice?: SingerVoice[];

  @IsOptional()
  @Day()
  declare readonly joinedOn?: string;

  @IsOptional()
  @Day()
  declare readonly 'joinedOn[gt]'?: string;

  @IsOptional()
  @Day()
  declare readonly 'joinedOn[gte]'?: string;

  @IsOptional()
  @Day()
  declare readonly 'joinedOn[lt]'?: string;

  @IsOptional()
  @Day()
  declare readonly 'joinedOn[lte]'?: string;

  @IsOptional()
  @Flag()
  declare readonly 'joinedOn[null]'?: boolean;
}

export class ListSingersDto
  extends IntersectionType(Paging, ReadSingerDto, SingersQuery)
  implements ListSingers
{
  get filters(): ListSingers['filters'] {
    return {
      voice: { in: this.voice },
      joinedOn: {
        eq: this.joinedOn,
        gt: this['joinedOn[gt]'],
        gte: this['joinedOn[gte]'],
        lt: this['joinedOn[lt]'],
        lte: this['joinedOn[lte]'],
        null: this['joinedOn[null]'],
      },
    };
  }
}

class ChangeableSinger {
  @Text(80)
  declare readonly name: string;

  @Email()
  declare readonly email: string;

  @OneOf(singerVoiceValues)
  declare readonly voice: SingerVoice;

  @IsOptional()
  @Day()
  declare readonly joinedOn: string | null;

  @Decimal(6, 2, { min: '0' })
  declare readonly fee: string;

  @IsOptional()
  @ArrayOf(0, 100, Text(2))
  declare readonly languages: string[] | null;

  @IsOptional()
  @Json()
  declare readonly notes: JsonValue | null;

  @Links(Uuid())
  declare readonly pieceIds: string[];
}

export class ReplaceSingerDto extends ChangeableSinger {
  override readonly joinedOn: string | null = null;

  override readonly fee: string = '0.00';

  override readonly languages: string[] | null = null;

  override readonly notes: JsonValue | null = null;

  override readonly pieceIds: string[] = [];
}

export type ReplaceSinger = Values<ReplaceSingerDto>;

export class CreateSingerDto extends ReplaceSingerDto {}

export type CreateSinger = Values<CreateSingerDto>;

@SomeChanges()
export class UpdateSingerDto extends PartialType(ChangeableSinger, { skipNullProperties: false }) {}

export type UpdateSinger = Values<UpdateSingerDto>;

export class AbsenceInputDto {
  @Day()
  declare readonly from: string;

  @IsOptional()
  @Text(200)
  readonly reason: string | null = null;
}

export type AbsenceInput = Values<AbsenceInputDto>;
