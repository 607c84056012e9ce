import { type DynamicModule, Module } from '@nestjs/common';

import { type CoreDependencies, CoreModule } from './core.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { PieceModule } from './modules/pieces/piece.module.js';
import { SingerModule } from './modules/singers/singer.module.js';

/** All modules of the backend. */
@Module({})
export class AppModule {
  static with(dependencies: CoreDependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.with(dependencies), HealthModule, SingerModule, PieceModule],
    };
  }
}
