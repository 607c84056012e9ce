import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { PieceController } from './piece.controller.js';
import { PieceService } from './piece.service.js';

@Module({
  controllers: [PieceController],
  providers: [
    {
      provide: PieceService,
      inject: [SERVICES],
      useFactory: ({ pieces }: Services) => pieces,
    },
  ],
})
export class PieceModule {}
