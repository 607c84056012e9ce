import type { Config } from '../../config.js';
import type { Database } from '../../database/database.js';
import type { Logger } from '../../shared/logger.js';
import type { RateLimiter } from '../../shared/rate-limit.js';
import { AccessTokens } from './access-tokens.js';
import { AuditLog } from './audit-log.js';
import { AuthService } from './auth.service.js';
import { Passwords } from './passwords.js';
import { Revocations } from './revocations.js';
import { Sessions } from './sessions.js';

interface Dependencies {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly rateLimiter: RateLimiter;
}

export function createAuth({ config, database, logger, rateLimiter }: Dependencies): AuthService {
  const accessTokens = new AccessTokens(config);
  const audit = new AuditLog(logger);
  return new AuthService({
    accessTokens,
    audit,
    database,
    failedLogins: rateLimiter.failedLogins,
    passwords: new Passwords(),
    revocations: new Revocations(config, database),
    sessions: new Sessions(config, database, accessTokens, audit),
  });
}
