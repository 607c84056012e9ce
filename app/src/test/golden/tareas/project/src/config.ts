import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: address('postgresql', 'postgres'),
  DATABASE_POOL_SIZE: whole(3, 100).default(10),
  DATABASE_CONNECT_TIMEOUT_MS: whole(100, 600_000).default(5000),
  DATABASE_STATEMENT_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  DATABASE_LOCK_TIMEOUT_MS: whole(100, 600_000).default(5000),
  DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).default(300),
  REDIS_URL: address('redis', 'rediss').optional(),
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
  DATABASE_PREPARED_STATEMENTS: flag().default(true),
});

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Nombra todas las variables que faltan o están mal, y ninguno de sus valores. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Una variable vacía cuenta como no definida. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const result = environment.safeParse(Object.fromEntries(set), { error: missing });
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['Las variables de entorno no son correctas:', ...lines].join('\n'));
  }
  const values = result.data;
  return {
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    databaseConnectTimeoutMs: values.DATABASE_CONNECT_TIMEOUT_MS,
    databaseStatementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
    databaseLockTimeoutMs: values.DATABASE_LOCK_TIMEOUT_MS,
    databaseIdleInTransactionTimeoutMs: values.DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS,
    logLevel: values.LOG_LEVEL,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    redisUrl: values.REDIS_URL,
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
    databasePreparedStatements: values.DATABASE_PREPARED_STATEMENTS,
  };
}

function missing(issue: { readonly input?: unknown }): string | undefined {
  return issue.input === undefined ? 'falta' : undefined;
}

function whole(min: number, max: number) {
  return z
    .string()
    .regex(/^\d+$/, { abort: true, error: 'debe ser un número entero' })
    .transform(Number)
    .pipe(
      z.number().min(min, `debe ser como mínimo ${min}`).max(max, `debe ser como máximo ${max}`),
    );
}

function flag() {
  return z.enum(['true', 'false'], 'debe ser true o false').transform((text) => text === 'true');
}

function address(...schemes: string[]) {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', '')),
      `debe ser una dirección que empiece por ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
    );
}

/** Textos separados por comas. */
function list() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}
