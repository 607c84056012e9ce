package dev.nodesmith.model.cel;

import java.util.Optional;

/**
 * Something wrong with an expression.
 *
 * @param offset where, in {@code char}s of the expression
 * @param offending the text that is wrong
 */
public record Fault(int offset, String offending, String message, Optional<String> hint) {}
