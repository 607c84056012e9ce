import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { OperationService } from './operation.service.js';
import { OperationController } from './operations.controller.js';

@Module({
  controllers: [OperationController],
  providers: [
    {
      provide: OperationService,
      inject: [SERVICES],
      useFactory: ({ operations }: Services) => operations,
    },
  ],
})
export class OperationModule {}
