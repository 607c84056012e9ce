CREATE TABLE users (
  id TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'writer',
  disabled BOOLEAN NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  password_hash TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  access_version INTEGER NOT NULL DEFAULT 0,
  access_revoked_at TEXT,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_role_check CHECK (role IN ('editor', 'writer'))
);

CREATE TABLE articles (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT,
  state TEXT NOT NULL DEFAULT 'draft',
  writer_id TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT articles_pkey PRIMARY KEY (id),
  CONSTRAINT articles_state_check CHECK (state IN ('draft', 'printed')),
  CONSTRAINT articles_writer_id_fkey FOREIGN KEY (writer_id)
    REFERENCES users (id) ON DELETE SET NULL
);

CREATE TABLE idempotency_keys (
  id TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  claimed_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  status INTEGER,
  headers TEXT,
  body TEXT,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id)
);

CREATE TABLE refresh_tokens (
  id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  family_id TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id),
  CONSTRAINT refresh_tokens_user_id_fkey FOREIGN KEY (user_id)
    REFERENCES users (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX users_email_key ON users (email);
CREATE INDEX users_role_idx ON users (role, id);
CREATE INDEX users_created_at_idx ON users (created_at, id);
CREATE INDEX users_access_revoked_at_idx ON users (access_revoked_at, id);

CREATE INDEX articles_title_idx ON articles (title, id);
CREATE INDEX articles_state_idx ON articles (state, id);
CREATE INDEX articles_writer_id_idx ON articles (writer_id, id);
CREATE INDEX articles_created_at_idx ON articles (created_at, id);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);

CREATE UNIQUE INDEX refresh_tokens_token_hash_key ON refresh_tokens (token_hash);
CREATE INDEX refresh_tokens_user_id_idx ON refresh_tokens (user_id);
CREATE INDEX refresh_tokens_family_id_idx ON refresh_tokens (family_id);
