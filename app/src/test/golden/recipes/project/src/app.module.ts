import { type DynamicModule, Module } from '@nestjs/common';

import { type CoreDependencies, CoreModule } from './core.module.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { OperationModule } from './modules/operations/operations.module.js';
import { RecipeModule } from './modules/recipes/recipe.module.js';
import { UserModule } from './modules/users/user.module.js';

/** All modules of the backend. */
@Module({})
export class AppModule {
  static with(dependencies: CoreDependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(dependencies),
        HealthModule,
        AuthModule,
        UserModule,
        RecipeModule,
        OperationModule,
      ],
    };
  }
}
