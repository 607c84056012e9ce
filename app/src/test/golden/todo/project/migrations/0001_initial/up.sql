CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE tasks (
  id uuid NOT NULL,
  title varchar(200) NOT NULL,
  done boolean NOT NULL DEFAULT false,
  due_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT tasks_pkey PRIMARY KEY (id)
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

CREATE INDEX tasks_title_idx ON tasks (title, id);
CREATE INDEX tasks_done_idx ON tasks (done, id);
CREATE INDEX tasks_due_on_idx ON tasks (due_on, id);
CREATE INDEX tasks_created_at_idx ON tasks (created_at, id);
CREATE INDEX tasks_title_search ON tasks USING gin (title gin_trgm_ops);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);
