import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';

const patienceMs = 250;
const everyMs = 50;

/**
 * Stops listening, then waits for the requests that are under way. Connections without one stay open
 * a little longer: the next request may be on its way on them and would be lost. As answers carry
 * `connection: close` by now, a busy connection ends by itself.
 */
export async function closeGracefully(server: Server): Promise<void> {
  if (!server.listening) {
    return;
  }
  const closed = once(server, 'close');
  // An HTTP server's own close would end idle connections at once.
  TcpServer.prototype.close.call(server);
  const patientUntil = performance.now() + patienceMs;
  const closing = setInterval(() => {
    if (performance.now() > patientUntil) {
      server.closeIdleConnections();
    }
  }, everyMs);
  await closed;
  clearInterval(closing);
}
