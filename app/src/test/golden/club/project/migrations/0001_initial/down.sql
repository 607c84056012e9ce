DROP TABLE refresh_tokens;
DROP TABLE idempotency_keys;
DROP TABLE bookings;
DROP TABLE courts;
DROP TABLE users;
