import type { ConnectionOptions } from 'mysql2';

import type { Config } from '../config.js';

/** What all connections have in common: nothing is rounded, and no Date is made on the way. */
export function connectionOptions(config: Config) {
  return {
    uri: config.databaseUrl,
    connectTimeout: config.databaseConnectTimeoutMs,
    enableKeepAlive: true,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    jsonStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  } satisfies ConnectionOptions;
}

/** The statement that every session begins with. */
export function sessionSettings(config: Config): string {
  const lockTimeout = Math.ceil(config.databaseLockTimeoutMs / 1000);
  const settings = [
    "time_zone = '+00:00'",
    // Names may stand in double quotes, and a value that does not fit is refused.
    "sql_mode = 'TRADITIONAL,ANSI_QUOTES'",
    "transaction_isolation = 'READ-COMMITTED'",
    `innodb_lock_wait_timeout = ${lockTimeout}`,
    `lock_wait_timeout = ${lockTimeout}`,
    // Rows inside of other rows are put together as text.
    'group_concat_max_len = 67108864',
    'div_precision_increment = 30',
  ];
  // Each of the two servers takes what is meant for the other one for a comment.
  const mariadb = `/*M!100100 , max_statement_time = ${config.databaseStatementTimeoutMs / 1000} */`;
  const mysql = `/*!80000 , max_execution_time = ${config.databaseStatementTimeoutMs} */`;
  return `SET ${settings.join(', ')} ${mariadb} ${mysql}`;
}
