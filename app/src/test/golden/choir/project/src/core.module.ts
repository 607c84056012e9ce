import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';

import type { Config } from './config.js';
import type { Services } from './container.js';
import { Serializers } from './http/serializers.js';
import { CONFIG, SERVICES } from './http/tokens.js';

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
