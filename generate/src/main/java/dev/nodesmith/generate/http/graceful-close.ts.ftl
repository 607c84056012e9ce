import type { Server } from 'node:http';

const everyMs = 100;

/**
 * Waits for `close`, which waits for all connections. Node closes those that are idle when it starts;
 * one that becomes idle later would stay until its client or its timeout ends it.
 */
export async function closeGracefully(server: Server, close: () => Promise<void>): Promise<void> {
  const closing = setInterval(() => {
    server.closeIdleConnections();
  }, everyMs);
  try {
    await close();
  } finally {
    clearInterval(closing);
  }
}
