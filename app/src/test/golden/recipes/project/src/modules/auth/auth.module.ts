import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';

@Module({
  controllers: [AuthController],
  providers: [
    { provide: AuthService, inject: [SERVICES], useFactory: ({ auth }: Services) => auth },
  ],
})
export class AuthModule {}
