import { Module } from '@nestjs/common';
import { AuthController } from '~auth.routes';
import { AuthService } from '~auth.service';
import type { Services } from '~container';
import { SERVICES } from '~tokens';

@Module({
  controllers: [AuthController],
  providers: [
    { provide: AuthService, inject: [SERVICES], useFactory: ({ auth }: Services) => auth },
  ],
})
export class AuthModule {}
