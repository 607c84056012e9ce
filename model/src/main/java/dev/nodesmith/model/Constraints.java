package dev.nodesmith.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bounds of a single value. {@code min} and {@code max} bound the number, or the length of a text.
 *
 * @param pattern ECMAScript regular expression without flags, checked to be free of catastrophic backtracking
 */
public record Constraints(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> pattern) {

    public static final Constraints NONE = new Constraints(Optional.empty(), Optional.empty(), Optional.empty());
}
