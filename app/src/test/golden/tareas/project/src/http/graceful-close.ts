import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';

const patienceMs = 250;
const everyMs = 50;

/**
 * Deja de escuchar y después espera a las peticiones en curso. Las conexiones sin petición se
 * mantienen abiertas un poco más: la siguiente puede venir de camino por ellas y se perdería. Como
 * las respuestas ya llevan `connection: close`, una conexión ocupada termina por sí misma.
 */
export async function closeGracefully(server: Server): Promise<void> {
  if (!server.listening) {
    return;
  }
  const closed = once(server, 'close');
  // El cierre propio de un servidor HTTP terminaría de golpe las conexiones inactivas.
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
