import { Module } from '@nestjs/common';

import type { Services } from '../../container.js';
import { SERVICES } from '../../http/tokens.js';
import { UserController } from './user.controller.js';
import { UserService } from './user.service.js';

@Module({
  controllers: [UserController],
  providers: [
    {
      provide: UserService,
      inject: [SERVICES],
      useFactory: ({ users }: Services) => users,
    },
  ],
})
export class UserModule {}
