import { createRequire } from 'node:module';

export interface Tracing {
  /** Envía lo que queda. */
  stop(): Promise<void>;
}

let activeTraceId = (): string | undefined => undefined;

/**
 * Arranca OpenTelemetry, cuyos paquetes solo se cargan aquí. El exportador lee su dirección y todos
 * los demás ajustes de las variables OTEL_*.
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
    // Las cifras van a Prometheus y los registros a stdout.
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => url?.startsWith('/health/') ?? false,
      }),
    ],
  });
  node.start();

  // La instrumentación se engancha a `require`; una vez pedido allí, un módulo queda modificado
  // también para `import`.
  const require = createRequire(import.meta.url);
  require('node:http');

  activeTraceId = () => trace.getActiveSpan()?.spanContext().traceId;
  return { stop: () => node.shutdown() };
}

/**
 * Traza a la que pertenece una petición: la del span que la rodea o, si no, la de su cabecera W3C
 * traceparent.
 */
export function traceIdOf(traceparent: string | string[] | undefined): string | undefined {
  return activeTraceId() ?? fromHeader(traceparent);
}

function fromHeader(traceparent: string | string[] | undefined): string | undefined {
  return typeof traceparent === 'string'
    ? /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(traceparent)?.[1]
    : undefined;
}
