import Joi from 'joi';

interface Environment {
  readonly DATABASE_URL: string;
  readonly DATABASE_POOL_SIZE: number;
  readonly DATABASE_CONNECT_TIMEOUT_MS: number;
  readonly DATABASE_STATEMENT_TIMEOUT_MS: number;
  readonly DATABASE_LOCK_TIMEOUT_MS: number;
  readonly DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: number;
  readonly LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  readonly RATE_LIMIT_PER_MINUTE: number;
  readonly AUTH_RATE_LIMIT_PER_MINUTE: number;
  readonly REDIS_URL: string | undefined;
  readonly JWT_SECRET: string;
  readonly ACCESS_TOKEN_TTL_SECONDS: number;
  readonly REFRESH_TOKEN_TTL_DAYS: number;
  readonly NODE_ENV: 'development' | 'test' | 'production';
  readonly HOST: string;
  readonly PORT: number;
  readonly SHUTDOWN_DELAY_MS: number;
  readonly SHUTDOWN_GRACE_MS: number;
  readonly MAX_EVENT_LOOP_DELAY_MS: number;
  readonly METRICS_PORT: number | undefined;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  readonly BODY_LIMIT_BYTES: number;
  readonly CORS_ORIGINS: string[];
  readonly TRUST_PROXY_HOPS: number;
}

const environment = Joi.object<Environment>({
  DATABASE_URL: address('postgresql', 'postgres').required(),
  DATABASE_POOL_SIZE: whole(3, 100).default(10),
  DATABASE_CONNECT_TIMEOUT_MS: whole(100, 600_000).default(5000),
  DATABASE_STATEMENT_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  DATABASE_LOCK_TIMEOUT_MS: whole(100, 600_000).default(5000),
  DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS: whole(100, 600_000).default(10_000),
  LOG_LEVEL: Joi.valid('debug', 'info', 'warn', 'error', 'fatal', 'silent').default('info'),
  RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).default(300),
  AUTH_RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).default(20),
  REDIS_URL: address('redis', 'rediss'),
  JWT_SECRET: secret(32)
    .required()
    .when('NODE_ENV', {
      is: 'production',
      then: Joi.invalid('change-me-to-32-or-more-random-bytes'),
    }),
  ACCESS_TOKEN_TTL_SECONDS: whole(10, 900).default(900),
  REFRESH_TOKEN_TTL_DAYS: whole(1, 365).default(30),
  NODE_ENV: Joi.valid('development', 'test', 'production').default('development'),
  HOST: Joi.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  SHUTDOWN_DELAY_MS: whole(0, 600_000).default(500),
  SHUTDOWN_GRACE_MS: whole(1, 600_000).default(10_000),
  MAX_EVENT_LOOP_DELAY_MS: whole(10, 600_000).default(1000),
  METRICS_PORT: whole(1, 65_535),
  OTEL_EXPORTER_OTLP_ENDPOINT: address('http', 'https'),
  BODY_LIMIT_BYTES: whole(1024, 104_857_600).default(1_048_576),
  CORS_ORIGINS: list().default([]),
  TRUST_PROXY_HOPS: whole(0, 10).default(0),
});

const options = {
  abortEarly: false,
  allowUnknown: true,
  messages: {
    'any.invalid': 'is that of the example',
    'any.only': 'must be one of {#valids}',
    'any.required': 'is missing',
    'boolean.base': 'must be true or false',
    'number.base': 'must be a whole number',
    'number.integer': 'must be a whole number',
    'number.max': 'must be at most {#limit}',
    'number.min': 'must be at least {#limit}',
  },
} satisfies Joi.ValidationOptions;

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== '');
  const result = environment.validate(Object.fromEntries(set), options);
  if (result.error !== undefined) {
    const lines = result.error.details.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  const values = result.value;
  return {
    databaseUrl: values.DATABASE_URL,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    databaseConnectTimeoutMs: values.DATABASE_CONNECT_TIMEOUT_MS,
    databaseStatementTimeoutMs: values.DATABASE_STATEMENT_TIMEOUT_MS,
    databaseLockTimeoutMs: values.DATABASE_LOCK_TIMEOUT_MS,
    databaseIdleInTransactionTimeoutMs: values.DATABASE_IDLE_IN_TRANSACTION_TIMEOUT_MS,
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

function whole(min: number, max: number) {
  return Joi.number().integer().min(min).max(max);
}

function address(...schemes: string[]) {
  return Joi.string().custom((text: string, helpers) =>
    URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', ''))
      ? text
      : helpers.message({
          custom: `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
        }),
  );
}

function secret(minBytes: number) {
  return Joi.string().min(minBytes, 'utf8').message(`must have at least ${minBytes} bytes`);
}

/** Texts with commas between them. */
function list() {
  return Joi.string().custom((text: string) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}
