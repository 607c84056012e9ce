import type { Config } from '~config';
import type { Database } from '~database-port';
import type { Logger } from '~logger';
import type { RateLimiter } from '~rate-limit';
import { AccessTokens } from '~auth.access-tokens';
import { AuditLog } from '~auth.audit-log';
import { AuthService } from '~auth.service';
import { Passwords } from '~auth.passwords';
import { Revocations } from '~auth.revocations';
import { Sessions } from '~auth.sessions';

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
