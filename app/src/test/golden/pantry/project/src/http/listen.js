import { once } from 'node:events';

/**
 * Answers with the URL that the server listens on. Port 0 takes a free one.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string>}
 */
export async function listen(server, port, host) {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}
