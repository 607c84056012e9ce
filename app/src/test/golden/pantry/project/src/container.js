import { createAuth } from './modules/auth/auth.js';
import { JarService } from './modules/jars/jar.service.js';
import { ShelfService } from './modules/shelves/shelf.service.js';
import { UserService } from './modules/users/user.service.js';
import { Idempotency } from './shared/idempotency.js';
import { Lifecycle } from './shared/lifecycle.js';
import { Metrics } from './shared/metrics.js';
import { Overload } from './shared/overload.js';
import { createRateLimiter } from './shared/rate-limit.js';

const hourMs = 60 * 60 * 1000;

export function createServices(config, logger, database) {
  const rateLimiter = createRateLimiter(config, logger);
  const overload = new Overload(config.maxEventLoopDelayMs);
  const idempotency = new Idempotency(database.repositories.idempotencyKeys, logger);
  const sweeping = setInterval(() => void idempotency.deleteExpired(), hourMs).unref();

  return {
    users: new UserService(database),
    shelves: new ShelfService(database),
    jars: new JarService(database, logger),
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
