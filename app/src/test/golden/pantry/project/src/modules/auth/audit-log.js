const warnings = new Set([
  'login_failed',
  'login_throttled',
  'password_change_failed',
  'refresh_failed',
  'refresh_token_replayed',
]);

/**
 * Who signed in, who failed to, and whose rights changed. The subject is the user concerned; who did
 * it and from where stands in the request's own line, under the same request id.
 */
export class AuditLog {
  #logger;

  constructor(logger) {
    this.#logger = logger;
  }

  /**
   * @param {string | undefined} subject
   * @param {object} [details]
   */
  record(event, subject, details = {}) {
    const line = { audit: event, subject, ...details };
    if (warnings.has(event)) {
      this.#logger.warn(line, 'audit');
    } else {
      this.#logger.info(line, 'audit');
    }
  }
}
