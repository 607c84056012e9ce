import { PrismaAccountRepository } from '../repositories/account.prisma-repository.js';
import { PrismaRefreshTokenRepository } from '../repositories/refresh-token.prisma-repository.js';
import { PrismaTicketRepository } from '../repositories/ticket.prisma-repository.js';
import { PrismaUserRepository } from '../repositories/user.prisma-repository.js';
import type { Repositories } from './database.js';
import { PrismaIdempotencyStore } from './idempotency.prisma-store.js';
import type { Session } from './prisma-session.js';

export function createRepositories(session: Session): Repositories {
  const { orm, reads } = session;
  return {
    users: new PrismaUserRepository(orm, reads),
    tickets: new PrismaTicketRepository(orm, reads),
    accounts: new PrismaAccountRepository(orm),
    refreshTokens: new PrismaRefreshTokenRepository(session),
    idempotencyKeys: new PrismaIdempotencyStore(orm),
  };
}
