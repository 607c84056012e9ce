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
  AbsenceInputDto,
  CreateSingerDto,
  ListSingersDto,
  ReadSingerDto,
  ReplaceSingerDto,
  SingerParamsDto,
  UpdateSingerDto,
} from './singer.schema.js';
import { SingerService } from './singer.service.js';

@Controller('v1/singers')
@UseGuards(AdmissionGuard)
export class SingerController {
  readonly #singers: SingerService;

  constructor(@Inject(SingerService) singers: SingerService) {
    this.#singers = singers;
  }

  @Get()
  @UseInterceptors(ReadInterceptor('SingerPage'))
  async list(@Query(new DtoPipe(ListSingersDto, 'query')) query: ListSingersDto): Promise<Result> {
    return listed(await this.#singers.list(query));
  }

  @Post()
  @UseInterceptors(JsonBodyInterceptor, IdempotencyInterceptor, AnswerInterceptor('Singer'))
  async create(
    @Body(new DtoPipe(CreateSingerDto, 'body')) input: CreateSingerDto,
  ): Promise<Result> {
    return created('/v1/singers', await this.#singers.create(input));
  }

  @Get(':id')
  @UseInterceptors(ReadInterceptor('SingerView'))
  async get(
    @Query(new DtoPipe(ReadSingerDto, 'query')) query: ReadSingerDto,
    @Param(new DtoPipe(SingerParamsDto, 'path')) { id }: SingerParamsDto,
  ): Promise<Result> {
    return found(await this.#singers.get(id, query), query);
  }

  @Put(':id')
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Singer'))
  async replace(
    @Body(new DtoPipe(ReplaceSingerDto, 'body')) input: ReplaceSingerDto,
    @Param(new DtoPipe(SingerParamsDto, 'path')) { id }: SingerParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<Result> {
    return changed(await this.#singers.replace(id, input, expectedVersion(ifMatch)));
  }

  @Patch(':id')
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('Singer'))
  async update(
    @Body(new DtoPipe(UpdateSingerDto, 'body')) input: UpdateSingerDto,
    @Param(new DtoPipe(SingerParamsDto, 'path')) { id }: SingerParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<Result> {
    return changed(await this.#singers.update(id, input, expectedVersion(ifMatch)));
  }

  @Delete(':id')
  @HttpCode(204)
  async delete(
    @Param(new DtoPipe(SingerParamsDto, 'path')) { id }: SingerParamsDto,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    await this.#singers.delete(id, expectedVersion(ifMatch));
  }

  @Post(':id/absence')
  @HttpCode(204)
  @UseInterceptors(JsonBodyInterceptor, IdempotencyInterceptor)
  async absence(
    @Body(new DtoPipe(AbsenceInputDto, 'body')) input: AbsenceInputDto,
    @Param(new DtoPipe(SingerParamsDto, 'path')) { id }: SingerParamsDto,
  ): Promise<void> {
    await this.#singers.absence(id, input);
  }
}
