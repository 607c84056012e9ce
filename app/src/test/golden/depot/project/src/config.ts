import { z } from 'zod';

const environment = z
  .object({
    DATABASE_URL: address('mysql', 'mariadb'),
    DATABASE_POOL_SIZE: whole(3, 100).default(10),
    DATABASE_CONNECT_TIMEOUT_MS: whole(100, 600_000).default(5000),
    DATABASE_STATEMENT_TIMEOUT_MS: whole(100, 600_000).default(10_000),
    DATABASE_LOCK_TIMEOUT_MS: whole(100, 600_000).default(5000),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).default(300),
    AUTH_RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).default(20),
    REDIS_URL: address('redis', 'rediss').optional(),
    JWT_SECRET: secret(32),
    ACCESS_TOKEN_TTL_SECONDS: whole(10, 900).default(900),
    REFRESH_TOKEN_TTL_DAYS: whole(1, 365).default(30),
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(0, 65_535).default(3000),
    SHUTDOWN_DELAY_MS: whole(0, 600_000).default(500),
    SHUTDOWN_GRACE_MS: whole(1, 600_000).default(10_000),
    MAX_EVENT_LOOP_DELAY_MS: whole(10, 600_000).default(1000),
    METRICS_PORT: whole(1, 65_535).optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: address('http', 'https').optional(),
    BODY_LIMIT_BYTES: whole(1024, 104_857_600).default(1_048_576),
    CORS_ORIGINS: list().default([]),
    TRUST_PROXY_HOPS: whole(0, 10).default(0),
  })
  .superRefine((values, context) => {
    if (
      values.NODE_ENV === 'production' &&
      values.JWT_SECRET === 'change-me-to-32-or-more-random-bytes'
    ) {
      context.addIssue({ code: 'custom', path: ['JWT_SECRET'], message: 'is that of the example' });
    }
  });

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const result = environment.safeParse(Object.fromEntries(set), { error: missing });
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  const values = result.data;
  return {
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    databaseConnectTimeoutMs: values.DATABASE_CONNECT_TIMEOUT_MS,
    databaseStatementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
    databaseLockTimeoutMs: values.DATABASE_LOCK_TIMEOUT_MS,
    logLevel: values.LOG_LEVEL,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    authRateLimitPerMinute: values.AUTH_RATE_LIMIT_PER_MINUTE,
    redisUrl: values.REDIS_URL,
    jwtSecret: values.JWT_SECRET,
    accessTokenTtlSeconds: values.ACCESS_TOKEN_TTL_SECONDS,
    refreshTokenTtlDays: values.REFRESH_TOKEN_TTL_DAYS,
    nodeEnv: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    maxEventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
    metricsPort: values.METRICS_PORT,
    otelExporterOtlpEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    bodyLimitBytes: values.BODY_LIMIT_BYTES,
    corsOrigins: values.CORS_ORIGINS,
    trustProxyHops: values.TRUST_PROXY_HOPS,
  };
}

function missing(issue: { readonly input?: unknown }): string | undefined {
  return issue.input === undefined ? 'is missing' : undefined;
}

function whole(min: number, max: number) {
  return z
    .string()
    .regex(/^\d+$/, { abort: true, error: 'must be a whole number' })
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));
}

function address(...schemes: string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', '')),
      `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
    );
}

function secret(minBytes: number) {
  return z
    .string()
    .refine((text) => Buffer.byteLength(text) >= minBytes, `must have at least ${minBytes} bytes`);
}

/** Texts with commas between them. */
function list() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}
