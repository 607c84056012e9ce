import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuthModule } from '~auth.module';
import { CoreModule } from '~core.module';
import type { CoreDependencies } from '~core.module';
import { HealthModule } from '~health.module';
<#list modules as m>
import { [=m.type]Module } from '~module:[=m.module.subject]';
</#list>

/** All modules of the backend. */
@Module({})
export class AppModule {
  static with(dependencies: CoreDependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(dependencies),
        HealthModule,
<#if plan.hasAuth()>
        AuthModule,
</#if>
<#list modules as m>
        [=m.type]Module,
</#list>
      ],
    };
  }
}
