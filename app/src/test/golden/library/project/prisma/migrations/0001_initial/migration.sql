CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE users (
  id uuid NOT NULL,
  email varchar(254) NOT NULL,
  role text NOT NULL DEFAULT 'member',
  disabled boolean NOT NULL DEFAULT false,
  password_hash varchar(255) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  access_version integer NOT NULL DEFAULT 0,
  access_revoked_at timestamptz(3),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_role_check CHECK (role IN ('librarian', 'member'))
);

CREATE TABLE authors (
  id uuid NOT NULL,
  name varchar(120) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT authors_pkey PRIMARY KEY (id)
);

CREATE TABLE books (
  id uuid NOT NULL,
  title varchar(200) NOT NULL,
  isbn varchar(13) NOT NULL,
  price numeric(10, 2) NOT NULL,
  author_id uuid NOT NULL,
  added_by_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  deleted_at timestamptz(3),
  CONSTRAINT books_pkey PRIMARY KEY (id),
  CONSTRAINT books_price_min CHECK (price >= 0)
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

ALTER TABLE books ADD CONSTRAINT books_author_id_fkey
  FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT;
ALTER TABLE books ADD CONSTRAINT books_added_by_id_fkey
  FOREIGN KEY (added_by_id) REFERENCES users (id) ON DELETE SET NULL;

ALTER TABLE refresh_tokens ADD CONSTRAINT refresh_tokens_user_id_fkey
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

CREATE UNIQUE INDEX users_email_key ON users (email);
CREATE INDEX users_role_idx ON users (role, id);
CREATE INDEX users_created_at_idx ON users (created_at, id);
CREATE INDEX users_access_revoked_at_idx ON users (access_revoked_at, id);
CREATE INDEX users_email_search ON users USING gin (email gin_trgm_ops);

CREATE INDEX authors_name_idx ON authors (name, id);
CREATE INDEX authors_created_at_idx ON authors (created_at, id);
CREATE INDEX authors_name_search ON authors USING gin (name gin_trgm_ops);

CREATE UNIQUE INDEX books_isbn_key ON books (isbn) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX books_author_id_title_key ON books (author_id, title) WHERE deleted_at IS NULL;
CREATE INDEX books_title_idx ON books (title, id);
CREATE INDEX books_price_idx ON books (price, id);
CREATE INDEX books_author_id_idx ON books (author_id, id);
CREATE INDEX books_added_by_id_idx ON books (added_by_id, id);
CREATE INDEX books_created_at_idx ON books (created_at, id);
CREATE INDEX books_title_search ON books USING gin (title gin_trgm_ops);

CREATE INDEX idempotency_keys_expires_at_idx ON idempotency_keys (expires_at);

CREATE UNIQUE INDEX refresh_tokens_token_hash_key ON refresh_tokens (token_hash);
CREATE INDEX refresh_tokens_user_id_idx ON refresh_tokens (user_id);
CREATE INDEX refresh_tokens_family_id_idx ON refresh_tokens (family_id);
