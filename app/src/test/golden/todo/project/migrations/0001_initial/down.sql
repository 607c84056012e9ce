-- The extension pg_trgm stays: something else in this database may use it too.
DROP TABLE
  tasks,
  idempotency_keys;
