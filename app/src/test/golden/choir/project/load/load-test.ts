/**
 * Reads lists with 50 connections for 10 seconds each and fails when they take too long. The backend
 * has to be running, with more requests allowed than a client usually gets:
 * `RATE_LIMIT_PER_MINUTE=1000000000 npm run dev`. LOAD_URL names another address.
 */
import autocannon from 'autocannon';

const paths = ['/v1/singers?limit=20', '/v1/pieces?limit=20'];

/** Autocannon has no 95th percentile; the one above it is the stricter promise. */
const thresholdMs = 200;

const base = process.env.LOAD_URL ?? 'http://127.0.0.1:3000';
const headers = {};

let failed = false;
for (const path of paths) {
  const url = new URL(path, base).href;
  const { latency, requests, errors, non2xx } = await autocannon({
    url,
    headers,
    connections: 50,
    duration: 10,
  });
  const problems = [
    ...(latency.p97_5 > thresholdMs ? [`slower than ${thresholdMs} ms`] : []),
    ...(errors > 0 ? [`${errors} errors`] : []),
    ...(non2xx > 0 ? [`${non2xx} answers other than 2xx`] : []),
  ];
  failed ||= problems.length > 0;
  const figures = [
    `${requests.average} requests/s`,
    `p50 ${latency.p50} ms`,
    `p97.5 ${latency.p97_5} ms`,
    ...problems,
  ];
  console.log(`${path}: ${figures.join(', ')}`);
}
process.exitCode = failed ? 1 : 0;
