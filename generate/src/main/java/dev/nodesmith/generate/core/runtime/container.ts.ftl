import type { Config } from '~config';
import type { Database } from '~database-port';
<#if plan.hasAuth()>
import { createAuth } from '~auth';
import type { AuthService } from '~auth.service';
</#if>
<#list services as service>
import { [=service.type] } from '~service:[=service.subject]';
</#list>
import { Idempotency } from '~idempotency';
import { Lifecycle } from '~lifecycle';
import type { Logger } from '~logger';
import { Metrics } from '~metrics';
import { Overload } from '~overload';
import type { RateLimiter } from '~rate-limit';
import { createRateLimiter } from '~rate-limit';

export interface Services {
<#list services as service>
  readonly [=service.property]: [=service.type];
</#list>
<#if plan.hasAuth()>
  readonly auth: AuthService;
</#if>
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
<#list services as service>
    [=service.property]: new [=service.type]([=service.arguments]),
</#list>
<#if plan.hasAuth()>
    auth: createAuth({ config, database, logger, rateLimiter }),
</#if>
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
