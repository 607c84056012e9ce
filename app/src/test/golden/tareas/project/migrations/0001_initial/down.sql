-- La extensión pg_trgm se queda: puede que otra cosa de esta base de datos también la use.
DROP TABLE
  tareas,
  idempotency_keys;
