import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { RecipeController } from './recipe.controller.js';
import { RecipeService } from './recipe.service.js';

@Module({
  controllers: [RecipeController],
  providers: [
    {
      provide: RecipeService,
      inject: [SERVICES],
      useFactory: ({ recipes }: Services) => recipes,
    },
  ],
})
export class RecipeModule {}
