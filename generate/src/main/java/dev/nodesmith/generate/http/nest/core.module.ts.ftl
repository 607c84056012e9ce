import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import type { Config } from '~config';
import type { Services } from '~container';
import { Serializers } from '~serializers';
import { CONFIG, SERVICES } from '~tokens';

export interface CoreDependencies {
  readonly config: Config;
  readonly serializers: Serializers;
  readonly services: Services;
}

/** What every module may ask for. It was made before Nest and outlives it. */
@Global()
@Module({})
export class CoreModule {
  static with({ config, serializers, services }: CoreDependencies): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: config },
      { provide: Serializers, useValue: serializers },
      { provide: SERVICES, useValue: services },
    ];
    return { module: CoreModule, providers, exports: providers };
  }
}
