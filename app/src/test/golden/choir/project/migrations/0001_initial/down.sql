DROP TABLE idempotency_keys;
DROP TABLE singer_pieces;
DROP TABLE pieces;
DROP TABLE singers;
