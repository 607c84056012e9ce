CREATE TABLE singers (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  voice TEXT NOT NULL,
  joined_on TEXT,
  fee BIGINT NOT NULL DEFAULT 0,
  languages TEXT,
  notes TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT singers_pkey PRIMARY KEY (id),
  CONSTRAINT singers_voice_check CHECK (voice IN ('soprano', 'alto', 'tenor', 'bass')),
  CONSTRAINT singers_fee_min CHECK (fee >= 0)
);

CREATE TABLE pieces (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  minutes INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  CONSTRAINT pieces_pkey PRIMARY KEY (id),
  CONSTRAINT pieces_minutes_min CHECK (minutes >= 1),
  CONSTRAINT pieces_minutes_max CHECK (minutes <= 90)
);

CREATE TABLE singer_pieces (
  singer_id TEXT NOT NULL,
  piece_id TEXT NOT NULL,
  CONSTRAINT singer_pieces_pkey PRIMARY KEY (singer_id, piece_id),
  CONSTRAINT singer_pieces_singer_id_fkey FOREIGN KEY (singer_id)
    REFERENCES singers (id) ON DELETE CASCADE,
  CONSTRAINT singer_pieces_piece_id_fkey FOREIGN KEY (piece_id)
    REFERENCES pieces (id) ON DELETE CASCADE
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

CREATE UNIQUE INDEX singers_email_key ON singers (email);
CREATE INDEX singers_name_idx ON singers (name, id);
CREATE INDEX singers_voice_idx ON singers (voice, id);
CREATE INDEX singers_joined_on_idx ON singers (joined_on, id);
CREATE INDEX singers_created_at_idx ON singers (created_at, id);

CREATE INDEX pieces_created_at_idx ON pieces (created_at, id);

CREATE INDEX singer_pieces_piece_id_idx ON singer_pieces (piece_id, singer_id);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);
