/** In milliseconds. Slow clients must not hold sockets: see OWASP on slow HTTP attacks. */
export const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** Longer than the 60 seconds that load balancers keep idle connections, so that they close first. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};
