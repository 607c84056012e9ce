import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Put,
  Query,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';

import { AdmissionGuard } from '../../http/admission.guard.js';
import { AnswerInterceptor, ReadInterceptor } from '../../http/answer.interceptor.js';
import { DtoPipe } from '../../http/dto.pipe.js';
import { expectedVersion } from '../../http/etag.js';
import { IdempotencyInterceptor } from '../../http/idempotency.interceptor.js';
import { JsonBodyInterceptor } from '../../http/json-body.interceptor.js';
import { changed, created, found, listed, type Result } from '../../http/results.js';
import {
  CreatePieceDto,
  ListPiecesDto,
  PieceParamsDto,
  ReadPieceDto,
  ReplacePieceDto,
  UpdatePieceDto,
} from './piece.schema.js';
import { PieceService } from './piece.service.js';

@Controller('v1/pieces')
@UseGuards(AdmissionGuard)
export class PieceController {
  readonly #pieces: PieceService;

  constructor(@Inject(PieceService) pieces: PieceService) {
    this.#pieces = pieces;
  }

  @Get()
  @UseInterceptors(ReadInterceptor('PiecePage'))
  async list(@Query(new DtoPipe(ListPiecesDto, 'query')) query: ListPiecesDto): Promise<Result> {
    return listed(await this.#pieces.list(query));
  }

  @Post()
  @UseInterceptors(JsonBodyInterceptor, IdempotencyInterceptor, AnswerInterceptor('Piece'))
  async create(@Body(new DtoPipe(CreatePieceDto, 'body')) input: CreatePieceDto): Promise<Result> {
    return created('/v1/pieces', await this.#pieces.create(input));
  }

  @Get(':id')
  @UseInterceptors(ReadInterceptor('PieceView'))
  async get(
    @Query(new DtoPipe(ReadPieceDto, 'query')) query: ReadPieceDto,
    @Param(new DtoPipe(PieceParamsDto, 'path')) { id }: PieceParamsDto,
  ): Promise<Result> {
    return found(await this.#pieces.get(id, query), query);
  }

  @Put(':id')
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Piece'))
  async replace(
    @Body(new DtoPipe(ReplacePieceDto, 'body')) input: ReplacePieceDto,
    @Param(new DtoPipe(PieceParamsDto, 'path')) { id }: PieceParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<Result> {
    return changed(await this.#pieces.replace(id, input, expectedVersion(ifMatch)));
  }

  @Patch(':id')
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Piece'))
  async update(
    @Body(new DtoPipe(UpdatePieceDto, 'body')) input: UpdatePieceDto,
    @Param(new DtoPipe(PieceParamsDto, 'path')) { id }: PieceParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<Result> {
    return changed(await this.#pieces.update(id, input, expectedVersion(ifMatch)));
  }

  @Delete(':id')
  @HttpCode(204)
  async delete(
    @Param(new DtoPipe(PieceParamsDto, 'path')) { id }: PieceParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    await this.#pieces.delete(id, expectedVersion(ifMatch));
  }
}
