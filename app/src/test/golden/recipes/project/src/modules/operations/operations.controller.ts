import { Controller, HttpCode, Inject, Post, UseGuards, UseInterceptors } from '@nestjs/common';

import { AccessGuard } from '../../http/access.guard.js';
import { AdmissionGuard } from '../../http/admission.guard.js';
import { CurrentCaller } from '../../http/current-caller.decorator.js';
import { IdempotencyInterceptor } from '../../http/idempotency.interceptor.js';
import type { Caller } from '../../shared/caller.js';
import { OperationService } from './operation.service.js';
import { operationAccess } from './operations.access.js';

@Controller('v1')
@UseGuards(AdmissionGuard)
export class OperationController {
  readonly #operations: OperationService;

  constructor(@Inject(OperationService) operations: OperationService) {
    this.#operations = operations;
  }

  @Post('clear-drafts')
  @HttpCode(204)
  @UseGuards(AccessGuard(operationAccess.clearDrafts))
  @UseInterceptors(IdempotencyInterceptor)
  async clearDrafts(@CurrentCaller() caller: Caller | undefined): Promise<void> {
    await this.#operations.clearDrafts(caller);
  }
}
