/** Sentencias que anotan qué migraciones se han aplicado. */
export const journal = {
  create: `
    CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY NOT NULL,
      checksum char(64) NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT (now())
    )`,
  list: `
    SELECT name, checksum FROM schema_migrations ORDER BY name`,
  /** Recibe nombre y checksum. */
  note: `
    INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)`,
  forget: 'DELETE FROM schema_migrations WHERE name = $1',
};
