-- The extension pg_trgm stays: something else in this database may use it too.
DROP TABLE
  users,
  recipes,
  idempotency_keys,
  refresh_tokens;
