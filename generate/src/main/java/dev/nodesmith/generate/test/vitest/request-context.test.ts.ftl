import { describe, expect, it } from 'vitest';
import { acceptRequestId } from '~request-context';
import { traceIdOf } from '~tracing';

describe('request ids', () => {
  it('are taken over when they are fit for a log', () => {
    expect(acceptRequestId('a-1.b_C')).toBe('a-1.b_C');
  });

  it.each([undefined, '', 'a b', 'a\r\nb', 'x'.repeat(65), ['a', 'b']])('are made for %j', (header) => {
    expect(acceptRequestId(header)).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('trace ids', () => {
  it('are read from a W3C traceparent', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceIdOf(`00-${trace}-00f067aa0ba902b7-01`)).toBe(trace);
  });

  it.each([undefined, 'garbage', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])('are not in %j', (header) => {
    expect(traceIdOf(header)).toBeUndefined();
  });
});
