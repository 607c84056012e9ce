/**
 * Lee listas con 50 conexiones durante 10 segundos cada una y falla cuando tardan demasiado. El
 * backend tiene que estar en marcha, con más peticiones permitidas de las que suele tener un
 * cliente: `RATE_LIMIT_PER_MINUTE=1000000000 npm run dev`. LOAD_URL indica otra dirección.
 */
import autocannon from 'autocannon';

const paths = ['/v1/tareas?limit=20'];

/** Autocannon no tiene percentil 95; el inmediatamente superior es la promesa más estricta. */
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
    ...(latency.p97_5 > thresholdMs ? [`más lentas que ${thresholdMs} ms`] : []),
    ...(errors > 0 ? [`${errors} errors`] : []),
    ...(non2xx > 0 ? [`${non2xx} respuestas distintas de 2xx`] : []),
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
