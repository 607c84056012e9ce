DROP TABLE refresh_tokens;
DROP TABLE idempotency_keys;
DROP TABLE tickets;
DROP TABLE users;
