import autocannon from 'autocannon';

import { requestsOf } from './requests.mjs';

export const connections = 50;

/** Sends one kind of request over all connections. Throws when an answer is not the one that was asked for. */
export async function load({ server, operation, seconds, token, rows }) {
  const latencies = [];
  const cpuBefore = server.cpuSeconds();
  const run = autocannon({
    url: server.url,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
    setupClient: (client) => client.setRequests(requestsOf(operation, rows)),
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const result = await run;
  const cpuAfter = server.cpuSeconds();
  const expected = operation === 'POST' ? '201' : '200';
  const wrong = Object.keys(result.statusCodeStats).filter((status) => status !== expected);
  if (wrong.length > 0 || result.errors > 0 || latencies.length === 0) {
    const seen = JSON.stringify(result.statusCodeStats);
    throw new Error(`${operation}: ${result.errors} errors, answers by status ${seen}\n${server.said()}`);
  }
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / result.duration,
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    cpuMicroseconds: cpuBefore === undefined ? undefined : ((cpuAfter - cpuBefore) * 1e6) / latencies.length,
  };
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
