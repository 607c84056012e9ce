import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { createAuth } from './modules/auth/auth.js';
import type { AuthService } from './modules/auth/auth.service.js';
import { GroupService } from './modules/groups/group.service.js';
import { ItemService } from './modules/items/item.service.js';
import { UserService } from './modules/users/user.service.js';
import { Idempotency } from './shared/idempotency.js';
import { Lifecycle } from './shared/lifecycle.js';
import type { Logger } from './shared/logger.js';
import { Metrics } from './shared/metrics.js';
import { Overload } from './shared/overload.js';
import { createRateLimiter, type RateLimiter } from './shared/rate-limit.js';

export interface Services {
  readonly users: UserService;
  readonly groups: GroupService;
  readonly items: ItemService;
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
    groups: new GroupService(database),
    items: new ItemService(database),
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
