import { PrismaAccountRepository } from '../repositories/account.prisma-repository.js';
import { PrismaAuthorRepository } from '../repositories/author.prisma-repository.js';
import { PrismaBookRepository } from '../repositories/book.prisma-repository.js';
import { PrismaRefreshTokenRepository } from '../repositories/refresh-token.prisma-repository.js';
import { PrismaUserRepository } from '../repositories/user.prisma-repository.js';
import type { Repositories } from './database.js';
import { PrismaIdempotencyStore } from './idempotency.prisma-store.js';
import type { Session } from './prisma-session.js';

export function createRepositories(session: Session): Repositories {
  const { orm } = session;
  return {
    users: new PrismaUserRepository(orm),
    authors: new PrismaAuthorRepository(orm),
    books: new PrismaBookRepository(orm),
    accounts: new PrismaAccountRepository(orm),
    refreshTokens: new PrismaRefreshTokenRepository(session),
    idempotencyKeys: new PrismaIdempotencyStore(orm),
  };
}
