import { destination, pino, stdSerializers, stdTimeFunctions } from 'pino';
import type { DestinationStream } from 'pino';
import type { Config } from '~config';
import { redact } from '~redact';
import { requestContext } from '~request-context';

<#include "/dev/nodesmith/generate/logging/logger-port.ftl">

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

<#include "/dev/nodesmith/generate/logging/context-fields.ftl">
