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
import { [=v.module.name]Access } from '~access:[=v.module.subject]';
import { AccessGuard } from '~access.guard';
import { AdmissionGuard } from '~admission.guard';
import { AnswerInterceptor, ReadInterceptor } from '~answer.interceptor';
import type { Caller } from '~caller';
import { CurrentCaller } from '~current-caller.decorator';
import { expectedVersion } from '~etag';
import { IdempotencyInterceptor } from '~idempotency.interceptor';
import { JsonBodyInterceptor } from '~json-body.interceptor';

import { changed, created, found, listed, ok } from '~results';
import type { Result } from '~results';
<#if v.module.schemas()?has_content>
import { [=v.module.schemas()?map(s -> inputs.value(s))?join(", ")] } from '~schema:[=v.module.subject]';
</#if>
<#list v.module.parents as parent>
import { [=inputs.value(parent.schema)] } from '~schema:[=parent.entity]';
</#list>
import { [=inputs.pipe()] } from '~[=inputs.pipeRole()]';
import { [=v.serviceType] } from '~service:[=v.module.subject]';
import type { Output } from '~validate';

[=v.decorator]
@UseGuards(AdmissionGuard)
export class [=v.type]Controller {
  readonly #[=v.module.service]: [=v.serviceType];

  constructor(@Inject([=v.serviceType]) [=v.module.service]: [=v.serviceType]) {
    this.#[=v.module.service] = [=v.module.service];
  }
<#list v.routes as route>

<#list route.decorators as decorator>
  [=decorator]
</#list>
  async [=route.name]([=route.parameters?join(", ")]): Promise<[=route.returned]> {
    [=route.statement]
  }
</#list>
}
