CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE tareas (
  id uuid NOT NULL,
  titulo varchar(200) NOT NULL,
  hecha boolean NOT NULL DEFAULT false,
  vence_el date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT tareas_pkey PRIMARY KEY (id)
);

CREATE TABLE idempotency_keys (
  id varchar(64) NOT NULL,
  fingerprint varchar(64) NOT NULL,
  claimed_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  status integer,
  headers text,
  body text,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id)
);

CREATE INDEX tareas_titulo_idx ON tareas (titulo, id);
CREATE INDEX tareas_hecha_idx ON tareas (hecha, id);
CREATE INDEX tareas_vence_el_idx ON tareas (vence_el, id);
CREATE INDEX tareas_created_at_idx ON tareas (created_at, id);
CREATE INDEX tareas_titulo_search ON tareas USING gin (titulo gin_trgm_ops);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);
