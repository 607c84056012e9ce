CREATE TABLE users (
  id TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'member',
  disabled BOOLEAN NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
  password_hash TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  access_version INTEGER NOT NULL DEFAULT 0,
  access_revoked_at TEXT,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_role_check CHECK (role IN ('steward', 'member'))
);

CREATE TABLE courts (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  indoor BOOLEAN NOT NULL DEFAULT 0 CHECK (indoor IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT courts_pkey PRIMARY KEY (id)
);

CREATE TABLE bookings (
  id TEXT NOT NULL,
  day TEXT NOT NULL,
  hour INTEGER NOT NULL,
  court_id TEXT NOT NULL,
  player_id TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT bookings_pkey PRIMARY KEY (id),
  CONSTRAINT bookings_hour_min CHECK (hour >= 7),
  CONSTRAINT bookings_hour_max CHECK (hour <= 21),
  CONSTRAINT bookings_court_id_fkey FOREIGN KEY (court_id)
    REFERENCES courts (id) ON DELETE RESTRICT,
  CONSTRAINT bookings_player_id_fkey FOREIGN KEY (player_id)
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

CREATE UNIQUE INDEX courts_name_key ON courts (name);
CREATE INDEX courts_name_idx ON courts (name, id);
CREATE INDEX courts_indoor_idx ON courts (indoor, id);
CREATE INDEX courts_created_at_idx ON courts (created_at, id);

CREATE UNIQUE INDEX bookings_court_id_day_hour_key ON bookings (court_id, day, hour);
CREATE INDEX bookings_day_idx ON bookings (day, id);
CREATE INDEX bookings_court_id_idx ON bookings (court_id, id);
CREATE INDEX bookings_player_id_idx ON bookings (player_id, id);
CREATE INDEX bookings_created_at_idx ON bookings (created_at, id);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);

CREATE UNIQUE INDEX refresh_tokens_token_hash_key ON refresh_tokens (token_hash);
CREATE INDEX refresh_tokens_user_id_idx ON refresh_tokens (user_id);
CREATE INDEX refresh_tokens_family_id_idx ON refresh_tokens (family_id);
