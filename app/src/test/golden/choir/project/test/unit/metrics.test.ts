import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';

import type { Database } from '../../src/database/database.js';
import { Metrics } from '../../src/shared/metrics.js';

const database = { pool: () => ({ size: 3, idle: 1, waiting: 0 }) } as Database;

it('counts a route once, however many rows it is asked for', async () => {
  const metrics = new Metrics();
  metrics.observe('GET', '/before/anybody/listens', 200, 1);
  const server = await metrics.listen(0, '127.0.0.1', database);
  try {
    for (let row = 0; row < 10; row += 1) {
      metrics.observe('GET', '/v1/things/:id', 200, 0.004);
    }
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}`;
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/v1/things/:id",status="200"} 10',
    );
    expect(text).not.toContain('/before/anybody/listens');
    expect(text).toContain('database_pool_connections{state="used"} 2');
    expect((await fetch(url)).status).toBe(404);
  } finally {
    server.close();
  }
});

it('says so when the figures cannot be had', async () => {
  const broken = {
    pool: () => {
      throw new Error('broken');
    },
  } as unknown as Database;
  const server = await new Metrics().listen(0, '127.0.0.1', broken);
  try {
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(500);
  } finally {
    server.close();
  }
});
