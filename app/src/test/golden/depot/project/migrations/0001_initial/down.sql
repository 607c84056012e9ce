DROP TABLE refresh_tokens;
DROP TABLE idempotency_keys;
DROP TABLE item_related;
DROP TABLE items;
DROP TABLE `groups`;
DROP TABLE users;
