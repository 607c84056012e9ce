import { createRequire } from 'node:module';

export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

let activeTraceId = (): string | undefined => undefined;

/**
 * Starts OpenTelemetry, whose packages are loaded only here. The exporter reads its address and all
 * other settings from the OTEL_* variables.
 */
export async function startTracing(serviceName: string): Promise<Tracing> {
  const [{ trace }, { OTLPTraceExporter }, { HttpInstrumentation }, sdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/instrumentation-http'),
    import('@opentelemetry/sdk-node'),
  ]);
  const node = new sdk.NodeSDK({
    serviceName,
    traceExporter: new OTLPTraceExporter(),
    // Figures go to Prometheus and logs to stdout.
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => url?.startsWith('/health/') ?? false,
      }),
    ],
  });
  node.start();

  // Instrumentation hooks into `require`; asked for once there, a module is patched for `import` too.
  const require = createRequire(import.meta.url);
  require('node:http');

  activeTraceId = () => trace.getActiveSpan()?.spanContext().traceId;
  return { stop: () => node.shutdown() };
}

/** Trace that a request belongs to: of the span around it, else of its W3C traceparent header. */
export function traceIdOf(traceparent: string | string[] | undefined): string | undefined {
  return activeTraceId() ?? fromHeader(traceparent);
}

function fromHeader(traceparent: string | string[] | undefined): string | undefined {
  return typeof traceparent === 'string'
    ? /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(traceparent)?.[1]
    : undefined;
}
