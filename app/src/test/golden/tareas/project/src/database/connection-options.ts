import type { ClientConfig } from 'pg';

import type { Config } from '../config.js';

/** Lo que todas las conexiones tienen en común. Los tiempos están en milisegundos. */
export function connectionOptions(config: Config): ClientConfig {
  return {
    connectionString: config.databaseUrl,
    connectionTimeoutMillis: config.databaseConnectTimeoutMs,
    statement_timeout: config.databaseStatementTimeoutMs,
    lock_timeout: config.databaseLockTimeoutMs,
    idle_in_transaction_session_timeout: config.databaseIdleInTransactionTimeoutMs,
    keepAlive: true,
    options: '-c TimeZone=UTC',
  };
}
