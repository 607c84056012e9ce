/** Statements that note which migrations have been applied. */
export const journal = {
  create: `
    CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY NOT NULL,
      checksum char(64) NOT NULL,
      applied_at text NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    )`,
  list: `
    SELECT name, checksum FROM schema_migrations ORDER BY name`,
  /** Takes name and checksum. */
  note: `
    INSERT INTO schema_migrations (name, checksum) VALUES (?, ?)`,
  forget: 'DELETE FROM schema_migrations WHERE name = ?',
};
