import safeStringify from 'safe-stable-stringify';
import winston from 'winston';

import type { Config } from '../config/config.js';
import { redact } from './redact.js';
import { requestContext } from './request-context.js';

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  fatal(fields: object, message: string): void;
}

const levels = { fatal: 0, error: 1, warn: 2, info: 3, debug: 4 };

const stringify = safeStringify.configure({ deterministic: false });

const jsonLine = winston.format.printf(({ level, message, ...fields }) => {
  const line: object = { level, time: new Date().toISOString(), ...fields, msg: message };
  return stringify(line);
});

/** One JSON object a line, on standard output unless told otherwise. */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  output: NodeJS.WritableStream = process.stdout,
): Logger {
  const logger = winston.createLogger({
    levels,
    level: config.logLevel,
    silent: config.logLevel === 'silent',
    format: jsonLine,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- The types of winston import this class in a way that the rule takes for another class.
    transports: new winston.transports.Stream({ stream: output }),
  });
  const at = (level: keyof typeof levels) => (fields: object, message: string) => {
    if (logger.isLevelEnabled(level)) {
      logger.log({ ...contextFields(), ...redact(withErrors(fields)), level, message });
    }
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
  };
}

function contextFields(): object {
  const context = requestContext.getStore();
  return context === undefined
    ? {}
    : { reqId: context.requestId, userId: context.callerId, traceId: context.traceId };
}

/** What JSON would leave out of an error. */
function withErrors(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => [
      key,
      value instanceof Error ? describeError(value) : value,
    ]),
  );
}

function describeError(error: Error): object {
  const { name: type, message, stack, cause } = error;
  return {
    ...Object.fromEntries(Object.entries(error)),
    type,
    message,
    stack,
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
