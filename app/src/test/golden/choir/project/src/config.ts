import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateBy,
  validateSync,
  type ValidationArguments,
} from 'class-validator';

class Environment {
  @Address('file')
  declare readonly DATABASE_URL: string;

  @Whole(100, 600_000)
  readonly DATABASE_LOCK_TIMEOUT_MS: number = 5000;

  @OneOf(['debug', 'info', 'warn', 'error', 'fatal', 'silent'])
  readonly LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent' = 'info';

  @Whole(1, 1_000_000_000)
  readonly RATE_LIMIT_PER_MINUTE: number = 300;

  @IsOptional()
  @Address('redis', 'rediss')
  declare readonly REDIS_URL?: string;

  @OneOf(['development', 'test', 'production'])
  readonly NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @IsString()
  readonly HOST: string = '127.0.0.1';

  @Whole(0, 65_535)
  readonly PORT: number = 3000;

  @Whole(0, 600_000)
  readonly SHUTDOWN_DELAY_MS: number = 500;

  @Whole(1, 600_000)
  readonly SHUTDOWN_GRACE_MS: number = 10_000;

  @Whole(10, 600_000)
  readonly MAX_EVENT_LOOP_DELAY_MS: number = 1000;

  @IsOptional()
  @Whole(1, 65_535)
  declare readonly METRICS_PORT?: number;

  @IsOptional()
  @Address('http', 'https')
  declare readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  @Whole(1024, 104_857_600)
  readonly BODY_LIMIT_BYTES: number = 1_048_576;

  @List()
  readonly CORS_ORIGINS: string[] = [];

  @Whole(0, 10)
  readonly TRUST_PROXY_HOPS: number = 0;
}

export type Config = Readonly<ReturnType<typeof loadConfig>>;

/** Names every variable that is missing or wrong, and none of their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An empty variable counts as one that is not set. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const values = plainToInstance(Environment, Object.fromEntries(set));
  const errors = validateSync(values, { stopAtFirstError: true });
  if (errors.length > 0) {
    const lines = errors.map(({ property, value, constraints = {} }) => {
      const problem = value === undefined ? 'is missing' : Object.values(constraints).join(', ');
      return `  ${property} ${problem}`;
    });
    throw new ConfigError(['The environment is not right:', ...lines].join('\n'));
  }
  return {
    databaseUrl: values.DATABASE_URL,
    databaseLockTimeoutMs: values.DATABASE_LOCK_TIMEOUT_MS,
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
  };
}

interface Given {
  readonly value: unknown;
}

function OneOf(values: readonly string[]): PropertyDecorator {
  return IsIn(values, { message: `must be one of ${values.join(', ')}` });
}

function Whole(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
    IsInt({ message: 'must be a whole number' }),
    Min(min, { message: `must be at least ${min}` }),
    Max(max, { message: `must be at most ${max}` }),
  );
}

function Address(...schemes: string[]): PropertyDecorator {
  return Rule(
    'isAddress',
    (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', '')),
    `must be an address that starts with ${schemes.map((scheme) => `${scheme}:`).join(' or ')}`,
  );
}

/** Texts with commas between them. */
function List(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) =>
      String(value)
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
    IsString({ each: true }),
  );
}

function Rule(
  name: string,
  holds: (text: string, args?: ValidationArguments) => boolean,
  message: string,
): PropertyDecorator {
  const validate = (value: unknown, args?: ValidationArguments) =>
    typeof value === 'string' && holds(value, args);
  return ValidateBy({ name, validator: { validate } }, { message });
}
