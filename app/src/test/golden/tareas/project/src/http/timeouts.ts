/**
 * En milisegundos. Los clientes lentos no deben retener sockets: véase OWASP sobre los ataques de
 * HTTP lento.
 */
export const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /**
   * Más que los 60 segundos que los balanceadores de carga mantienen las conexiones inactivas, para
   * que cierren ellos primero.
   */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};
