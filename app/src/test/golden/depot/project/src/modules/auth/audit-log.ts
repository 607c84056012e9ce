import type { Logger } from '../../shared/logger.js';

export type AuditEvent =
  | 'access_changed'
  | 'login_failed'
  | 'login_succeeded'
  | 'login_throttled'
  | 'logged_out'
  | 'logged_out_everywhere'
  | 'password_change_failed'
  | 'password_changed'
  | 'registered'
  | 'refresh_failed'
  | 'refresh_token_replayed';

const warnings: ReadonlySet<AuditEvent> = new Set<AuditEvent>([
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
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  record(event: AuditEvent, subject: string | undefined, details: object = {}): void {
    const line = { audit: event, subject, ...details };
    if (warnings.has(event)) {
      this.#logger.warn(line, 'audit');
    } else {
      this.#logger.info(line, 'audit');
    }
  }
}
