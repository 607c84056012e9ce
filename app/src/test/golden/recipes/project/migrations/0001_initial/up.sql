CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE users (
  id uuid NOT NULL,
  email varchar(254) NOT NULL,
  role text NOT NULL DEFAULT 'cook',
  disabled boolean NOT NULL DEFAULT false,
  password_hash varchar(255) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  access_version integer NOT NULL DEFAULT 0,
  access_revoked_at timestamptz(3),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_role_check CHECK (role IN ('editor', 'cook'))
);

CREATE TABLE recipes (
  id uuid NOT NULL,
  title varchar(120) NOT NULL,
  servings integer NOT NULL,
  status text NOT NULL DEFAULT 'draft',
  cook_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT recipes_pkey PRIMARY KEY (id),
  CONSTRAINT recipes_servings_min CHECK (servings >= 1),
  CONSTRAINT recipes_servings_max CHECK (servings <= 50),
  CONSTRAINT recipes_status_check CHECK (status IN ('draft', 'published'))
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

CREATE TABLE refresh_tokens (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  family_id uuid NOT NULL,
  token_hash varchar(64) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT refresh_tokens_pkey PRIMARY KEY (id)
);

ALTER TABLE recipes ADD CONSTRAINT recipes_cook_id_fkey
  FOREIGN KEY (cook_id) REFERENCES users (id) ON DELETE SET NULL;

ALTER TABLE refresh_tokens ADD CONSTRAINT refresh_tokens_user_id_fkey
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

CREATE UNIQUE INDEX users_email_key ON users (email);
CREATE INDEX users_role_idx ON users (role, id);
CREATE INDEX users_created_at_idx ON users (created_at, id);
CREATE INDEX users_access_revoked_at_idx ON users (access_revoked_at, id);
CREATE INDEX users_email_search ON users USING gin (email gin_trgm_ops);

CREATE INDEX recipes_title_idx ON recipes (title, id);
CREATE INDEX recipes_status_idx ON recipes (status, id);
CREATE INDEX recipes_cook_id_idx ON recipes (cook_id, id);
CREATE INDEX recipes_created_at_idx ON recipes (created_at, id);
CREATE INDEX recipes_title_search ON recipes USING gin (title gin_trgm_ops);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);

CREATE UNIQUE INDEX refresh_tokens_token_hash_key ON refresh_tokens (token_hash);
CREATE INDEX refresh_tokens_user_id_idx ON refresh_tokens (user_id);
CREATE INDEX refresh_tokens_family_id_idx ON refresh_tokens (family_id);
