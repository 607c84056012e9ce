import { Module } from '@nestjs/common';
import type { Services } from '~container';
import { [=v.type]Controller } from '~routes:[=v.module.subject]';
import { [=v.serviceType] } from '~service:[=v.module.subject]';
import { SERVICES } from '~tokens';

@Module({
  controllers: [[=v.type]Controller],
  providers: [
    {
      provide: [=v.serviceType],
      inject: [SERVICES],
      useFactory: ({ [=v.module.service] }: Services) => [=v.module.service],
    },
  ],
})
export class [=v.type]Module {}
