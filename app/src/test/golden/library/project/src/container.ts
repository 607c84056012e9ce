import type { Config } from './config/config.js';
import type { Database } from './database/database.js';
import { Idempotency } from './lib/idempotency.js';
import { Lifecycle } from './lib/lifecycle.js';
import type { Logger } from './lib/logger.js';
import { Metrics } from './lib/metrics.js';
import { Overload } from './lib/overload.js';
import { createRateLimiter, type RateLimiter } from './lib/rate-limit.js';
import type { AuthService } from './services/auth.service.js';
import { createAuth } from './services/auth/auth.js';
import { AuthorService } from './services/author.service.js';
import { BookService } from './services/book.service.js';
import { UserService } from './services/user.service.js';

export interface Services {
  readonly users: UserService;
  readonly authors: AuthorService;
  readonly books: BookService;
  readonly auth: AuthService;
  readonly idempotency: Idempotency;
  readonly lifecycle: Lifecycle;
  readonly metrics: Metrics;
  readonly overload: Overload;
  readonly rateLimiter: RateLimiter;
  /** Stops what runs by itself. */
  close(): void;
}

const hourMs = 60 * 60 * 1000;

export function createServices(config: Config, logger: Logger, database: Database): Services {
  const rateLimiter = createRateLimiter(config, logger);
  const overload = new Overload(config.maxEventLoopDelayMs);
  const idempotency = new Idempotency(database.repositories.idempotencyKeys, logger);
  const sweeping = setInterval(() => void idempotency.deleteExpired(), hourMs).unref();

  return {
    users: new UserService(database),
    authors: new AuthorService(database),
    books: new BookService(database),
    auth: createAuth({ config, database, logger, rateLimiter }),
    idempotency,
    lifecycle: new Lifecycle(database),
    metrics: new Metrics(),
    overload,
    rateLimiter,
    close: () => {
      clearInterval(sweeping);
      overload.close();
      rateLimiter.close();
    },
  };
}
