CREATE TABLE users (
  id char(36) NOT NULL,
  email varchar(254) NOT NULL,
  role varchar(60) NOT NULL DEFAULT 'member',
  disabled boolean NOT NULL DEFAULT false,
  password_hash varchar(255) NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  updated_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  access_version int NOT NULL DEFAULT 0,
  access_revoked_at datetime(3),
  PRIMARY KEY (id),
  UNIQUE KEY users_email_key (email),
  KEY users_role_idx (role, id),
  KEY users_created_at_idx (created_at, id),
  KEY users_access_revoked_at_idx (access_revoked_at, id),
  CONSTRAINT users_role_check CHECK (role IN ('admin', 'member'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE `groups` (
  id int NOT NULL AUTO_INCREMENT,
  name varchar(80) NOT NULL,
  `order` int NOT NULL DEFAULT 0,
  parent_id int,
  version int NOT NULL DEFAULT 1,
  created_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  updated_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  PRIMARY KEY (id),
  UNIQUE KEY groups_name_key (name),
  KEY groups_name_idx (name, id),
  KEY groups_order_idx (`order`, id),
  KEY groups_parent_id_idx (parent_id, id),
  KEY groups_created_at_idx (created_at, id),
  CONSTRAINT groups_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES `groups` (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE items (
  id char(36) NOT NULL,
  code varchar(20) NOT NULL,
  title text NOT NULL,
  price decimal(20, 4) NOT NULL DEFAULT 1.5000,
  serial bigint,
  checked_at datetime(3),
  fragile boolean NOT NULL DEFAULT false,
  labels json DEFAULT ('["new"]'),
  details json,
  state varchar(60) DEFAULT 'stored',
  group_id int NOT NULL,
  keeper_id char(36),
  version int NOT NULL DEFAULT 1,
  created_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  updated_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  deleted_at datetime(3),
  not_deleted boolean GENERATED ALWAYS AS (if(deleted_at IS NULL, true, NULL)) VIRTUAL,
  title_hash binary(32) GENERATED ALWAYS AS (unhex(sha2(title, 256))) VIRTUAL,
  PRIMARY KEY (id),
  UNIQUE KEY items_code_key (code, not_deleted),
  UNIQUE KEY items_title_key (title_hash, not_deleted),
  UNIQUE KEY items_group_id_title_key (group_id, title_hash, not_deleted),
  KEY items_price_idx (price, id),
  KEY items_serial_idx (serial, id),
  KEY items_checked_at_idx (checked_at, id),
  KEY items_fragile_idx (fragile, id),
  KEY items_state_idx (state, id),
  KEY items_group_id_idx (group_id, id),
  KEY items_keeper_id_idx (keeper_id, id),
  KEY items_created_at_idx (created_at, id),
  CONSTRAINT items_price_min CHECK (price >= 0),
  CONSTRAINT items_state_check CHECK (state IN ('stored', 'sent off')),
  CONSTRAINT items_group_id_fkey FOREIGN KEY (group_id)
    REFERENCES `groups` (id) ON DELETE RESTRICT,
  CONSTRAINT items_keeper_id_fkey FOREIGN KEY (keeper_id)
    REFERENCES users (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE item_related (
  item_id char(36) NOT NULL,
  related_item_id char(36) NOT NULL,
  PRIMARY KEY (item_id, related_item_id),
  KEY item_related_related_item_id_idx (related_item_id, item_id),
  CONSTRAINT item_related_item_id_fkey FOREIGN KEY (item_id)
    REFERENCES items (id) ON DELETE CASCADE,
  CONSTRAINT item_related_related_item_id_fkey FOREIGN KEY (related_item_id)
    REFERENCES items (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE idempotency_keys (
  id varchar(64) NOT NULL,
  fingerprint varchar(64) NOT NULL,
  claimed_at datetime(3) NOT NULL,
  expires_at datetime(3) NOT NULL,
  status int,
  headers text,
  body longtext,
  PRIMARY KEY (id),
  KEY idempotency_keys_expires_at_idx (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE refresh_tokens (
  id char(36) NOT NULL,
  user_id char(36) NOT NULL,
  family_id char(36) NOT NULL,
  token_hash varchar(64) NOT NULL,
  expires_at datetime(3) NOT NULL,
  used_at datetime(3),
  revoked_at datetime(3),
  created_at datetime(3) NOT NULL DEFAULT (utc_timestamp(3)),
  PRIMARY KEY (id),
  UNIQUE KEY refresh_tokens_token_hash_key (token_hash),
  KEY refresh_tokens_user_id_idx (user_id),
  KEY refresh_tokens_family_id_idx (family_id),
  CONSTRAINT refresh_tokens_user_id_fkey FOREIGN KEY (user_id)
    REFERENCES users (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
