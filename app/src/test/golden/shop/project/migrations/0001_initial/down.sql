DROP TABLE refresh_tokens;
DROP TABLE idempotency_keys;
DROP TABLE product_tags;
DROP TABLE tags;
DROP TABLE products;
DROP TABLE users;
