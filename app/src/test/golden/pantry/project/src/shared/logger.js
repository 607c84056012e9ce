import { destination, pino, stdSerializers, stdTimeFunctions } from 'pino';

import { redact } from './redact.js';
import { requestContext } from './request-context.js';

/** One JSON object a line, on standard output unless told otherwise. */
export function createLogger(config, output = destination({ sync: false })) {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      mixin: contextFields,
      formatters: { level: (label) => ({ level: label }), log: redact },
      serializers: { err: (error) => redact(stdSerializers.err(error)) },
    },
    output,
  );
}

function contextFields() {
  const context = requestContext.getStore();
  return context === undefined
    ? {}
    : { reqId: context.requestId, userId: context.callerId, traceId: context.traceId };
}
