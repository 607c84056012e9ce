/** Statements that note which migrations have been applied. */
export const journal = {
  create: `
    CREATE TABLE IF NOT EXISTS schema_migrations (
      name varchar(255) PRIMARY KEY NOT NULL,
      checksum char(64) NOT NULL,
      began_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
      applied_at datetime(3)
    )`,
  list: `
    SELECT name, checksum FROM schema_migrations WHERE applied_at IS NOT NULL ORDER BY name`,
  /** Takes name and checksum. */
  note: `
    INSERT INTO schema_migrations (name, checksum) VALUES (?, ?)`,
  forget: 'DELETE FROM schema_migrations WHERE name = ?',
  /** What began and did not end. */
  unfinished: 'SELECT name, checksum FROM schema_migrations WHERE applied_at IS NULL',
  finish: 'UPDATE schema_migrations SET applied_at = utc_timestamp(3) WHERE name = ?',
  reopen: 'UPDATE schema_migrations SET applied_at = NULL WHERE name = ?',
};
