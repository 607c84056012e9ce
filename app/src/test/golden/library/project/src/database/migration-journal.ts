/** Statements that note which migrations have been applied. */
export const journal = {
  create: `
    CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id varchar(36) PRIMARY KEY NOT NULL,
      checksum varchar(64) NOT NULL,
      finished_at timestamptz,
      migration_name varchar(255) NOT NULL,
      logs text,
      rolled_back_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
      applied_steps_count integer NOT NULL DEFAULT 0
    )`,
  list: `
    SELECT migration_name AS name, checksum
    FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
    ORDER BY migration_name`,
  /** Takes name and checksum. */
  note: `
    INSERT INTO _prisma_migrations
      (id, migration_name, checksum, finished_at, applied_steps_count)
    VALUES (gen_random_uuid()::text, $1, $2, CURRENT_TIMESTAMP, 1)`,
  forget: 'DELETE FROM _prisma_migrations WHERE migration_name = $1',
};
