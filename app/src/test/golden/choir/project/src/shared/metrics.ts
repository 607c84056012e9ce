import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import type { Database } from '../database/database.js';

/** Figures for Prometheus. Nothing is counted before `listen`, as nobody would read it. */
export class Metrics {
  #requests: Histogram | undefined;

  /** @param route its pattern, such as `/v1/books/:id`: one series a route, not one a row */
  observe(method: string, route: string, status: number, seconds: number): void {
    this.#requests?.observe({ method, route, status }, seconds);
  }

  /** Starts counting, and serving the figures on a port of their own that is not for the public. */
  async listen(port: number, host: string, database: Database): Promise<Server> {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    countConnections(registry, database);
    this.#requests = requestDurations(registry);

    const server = createServer((request, response) => {
      if (request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    server.listen(port, host);
    await once(server, 'listening');
    return server;
  }
}

function requestDurations(registry: Registry): Histogram {
  return new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
}

function countConnections(registry: Registry, database: Database): void {
  const connections = new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of the pool; waiting counts those who need one',
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      const { size, idle, waiting } = database.pool();
      connections.set({ state: 'used' }, size - idle);
      connections.set({ state: 'idle' }, idle);
      connections.set({ state: 'waiting' }, waiting);
    },
  });
}
