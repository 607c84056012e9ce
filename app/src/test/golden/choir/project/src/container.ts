import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { PieceService } from './modules/pieces/piece.service.js';
import { SingerService } from './modules/singers/singer.service.js';
import { Idempotency } from './shared/idempotency.js';
import { Lifecycle } from './shared/lifecycle.js';
import type { Logger } from './shared/logger.js';
import { Metrics } from './shared/metrics.js';
import { Overload } from './shared/overload.js';
import { createRateLimiter, type RateLimiter } from './shared/rate-limit.js';

export interface Services {
  readonly singers: SingerService;
  readonly pieces: PieceService;
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
    singers: new SingerService(database, logger),
    pieces: new PieceService(database),
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
