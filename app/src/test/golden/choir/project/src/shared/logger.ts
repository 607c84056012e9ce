import { destination, type DestinationStream, pino, stdSerializers, stdTimeFunctions } from 'pino';

import type { Config } from '../config.js';
import { redact } from './redact.js';
import { requestContext } from './request-context.js';

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  fatal(fields: object, message: string): void;
}

/** One JSON object a line, on standard output unless told otherwise. */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  output: DestinationStream = destination({ sync: false }),
): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      mixin: contextFields,
      formatters: { level: (label) => ({ level: label }), log: redact },
      serializers: { err: (error: Error) => redact(stdSerializers.err(error)) },
    },
    output,
  );
}

function contextFields(): object {
  const context = requestContext.getStore();
  return context === undefined ? {} : { reqId: context.requestId, traceId: context.traceId };
}
