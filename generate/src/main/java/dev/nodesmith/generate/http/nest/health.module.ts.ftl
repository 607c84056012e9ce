import { Module } from '@nestjs/common';
import { HealthController } from '~health.routes';

@Module({ controllers: [HealthController] })
export class HealthModule {}
