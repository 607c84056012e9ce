import { AccessTokens } from './access-tokens.js';
import { AuditLog } from './audit-log.js';
import { AuthService } from './auth.service.js';
import { Passwords } from './passwords.js';
import { Revocations } from './revocations.js';
import { Sessions } from './sessions.js';

export function createAuth({ config, database, logger, rateLimiter }) {
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
