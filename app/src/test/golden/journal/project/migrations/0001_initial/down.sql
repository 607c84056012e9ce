DROP TABLE refresh_tokens;
DROP TABLE idempotency_keys;
DROP TABLE articles;
DROP TABLE users;
