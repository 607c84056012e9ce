import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
} from 'rate-limiter-flexible';

import type { Config } from '../config.js';
import type { Logger } from './logger.js';

export interface RateLimitResult {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the window starts anew. */
  readonly resetSeconds: number;
}

/** Counts the uses of a key in fixed windows of time. */
export interface RateLimit {
  consume(key: string): Promise<RateLimitResult>;
}

export interface RateLimiter {
  /** All requests of a client. */
  readonly requests: RateLimit;
  readonly close: () => void;
}

/**
 * With REDIS_URL all processes count together. While Redis is away each process counts for itself:
 * requests neither wait for it nor fail with it.
 */
export function createRateLimiter(config: Config, logger: Logger): RateLimiter {
  const redis = config.redisUrl === undefined ? undefined : connect(config.redisUrl, logger);

  function limit(name: string, points: number, duration: number): RateLimit {
    const memory = new RateLimiterMemory({ keyPrefix: name, points, duration });
    if (redis === undefined) {
      return new FixedWindow(memory);
    }
    return new FixedWindow(
      new RateLimiterRedis({
        keyPrefix: `rate-limit:${name}`,
        points,
        duration,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
      }),
    );
  }

  return {
    requests: limit('requests', config.rateLimitPerMinute, 60),
    close: () => redis?.disconnect(),
  };
}

class FixedWindow implements RateLimit {
  readonly #limiter: RateLimiterAbstract;

  constructor(limiter: RateLimiterAbstract) {
    this.#limiter = limiter;
  }

  async consume(key: string): Promise<RateLimitResult> {
    const { consumedPoints, remainingPoints, msBeforeNext } = await this.#limiter.penalty(key);
    return {
      allowed: consumedPoints <= this.#limiter.points,
      limit: this.#limiter.points,
      remaining: remainingPoints,
      resetSeconds: Math.ceil(msBeforeNext / 1000),
    };
  }
}

function connect(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    commandTimeout: 250,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  let away = false;
  redis.on('error', (error) => {
    if (!away) {
      away = true;
      logger.warn({ err: error }, 'Redis is away: each process counts requests for itself');
    }
  });
  redis.on('ready', () => {
    if (away) {
      away = false;
      logger.info({}, 'Redis is back');
    }
  });
  return redis;
}

/** The key of a client in a rate limit. An IPv6 client owns a /64, so all of it counts as one. */
export function clientKey(ip: string): string {
  const mapped = /^::ffff:(?<ipv4>[\d.]+)$/i.exec(ip)?.groups?.ipv4;
  if (mapped !== undefined || !ip.includes(':')) {
    return mapped ?? ip;
  }
  const [head = [], tail = []] = ip
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
