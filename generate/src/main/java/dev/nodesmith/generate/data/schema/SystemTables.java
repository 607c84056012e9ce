package dev.nodesmith.generate.data.schema;

import java.util.Optional;

/**
 * The tables that no entity asks for.
 *
 * @param refreshTokens present where there are users
 */
public record SystemTables(Table idempotencyKeys, Optional<Table> refreshTokens) {}
