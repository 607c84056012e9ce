import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTracing, traceIdOf } from '../../src/shared/tracing.js';

const header = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${header}-00f067aa0ba902b7-01`;

describe('trace ids', () => {
  it('are read from a W3C traceparent', () => {
    expect(traceIdOf(traceparent)).toBe(header);
  });

  it.each([undefined, 'garbage', [traceparent], `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'are not in %j',
    (value) => {
      expect(traceIdOf(value)).toBeUndefined();
    },
  );
});

describe('with a collector', () => {
  const received: (string | undefined)[] = [];
  const collector = createServer((request, response) => {
    received.push(request.url);
    request.resume();
    response.end('{}');
  });

  beforeAll(async () => {
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
  });

  afterAll(() => {
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    collector.close();
  });

  it('the trace under way counts, and is sent', async () => {
    const tracing = await startTracing('test');
    trace.getTracer('test').startActiveSpan('work', (span) => {
      expect(traceIdOf(traceparent)).toBe(span.spanContext().traceId);
      span.end();
    });
    await tracing.stop();
    expect(received).toEqual(['/v1/traces']);
  });
});
