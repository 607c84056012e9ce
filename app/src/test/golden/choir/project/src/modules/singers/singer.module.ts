import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { SingerController } from './singer.controller.js';
import { SingerService } from './singer.service.js';

@Module({
  controllers: [SingerController],
  providers: [
    {
      provide: SingerService,
      inject: [SERVICES],
      useFactory: ({ singers }: Services) => singers,
    },
  ],
})
export class SingerModule {}
