import type { Config } from './config/config.js';
import type { Database } from './database/database.js';
import type { AuthService } from './services/auth.service.js';
import { createAuth } from './services/auth/auth.js';
import { ProductService } from './services/product.service.js';
import { TagService } from './services/tag.service.js';
import { UserService } from './services/user.service.js';
import { Idempotency } from './utils/idempotency.js';
import { Lifecycle } from './utils/lifecycle.js';
import type { Logger } from './utils/logger.js';
import { Metrics } from './utils/metrics.js';
import { Overload } from './utils/overload.js';
import { createRateLimiter, type RateLimiter } from './utils/rate-limit.js';

export interface Services {
  readonly users: UserService;
  readonly products: ProductService;
  readonly tags: TagService;
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
    products: new ProductService(database),
    tags: new TagService(database),
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
