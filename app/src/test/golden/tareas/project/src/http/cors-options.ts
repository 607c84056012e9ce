import type { Config } from '../config.js';

/**
 * Los navegadores de los orígenes indicados pueden llamar, con la cookie y las cabeceras que la API
 * conoce.
 */
export function corsOptions({ corsOrigins }: Pick<Config, 'corsOrigins'>) {
  return {
    origin: [...corsOrigins],
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'x-request-id',
    ],
    exposedHeaders: [
      'etag',
      'idempotency-replayed',
      'location',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'retry-after',
      'x-request-id',
    ],
    maxAge: 600,
  };
}
