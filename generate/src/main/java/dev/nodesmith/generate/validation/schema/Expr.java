package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.model.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema in TypeScript, {@code text(200).nullable()}, with the helpers that it calls.
 *
 * @param code one expression
 */
public record Expr(String code, Set<Helper> helpers) {

    /** A schema of the library itself. */
    public static Expr plain(String code) {
        return new Expr(code, Set.of());
    }

    /** The schema with a call after it: {@code then(".max(10)")}. */
    public Expr then(String call) {
        return new Expr(code + call, helpers);
    }

    /** The schema with the limits of a field after it, {@code .min(1).max(10)}. */
    public Expr within(Constraints limits) {
        return then(bound(".min", limits.min()) + bound(".max", limits.max()));
    }

    private static String bound(String method, Optional<BigDecimal> value) {
        return value.map(v -> method + "(" + v.toPlainString() + ")").orElse("");
    }

    /** The helpers of both. */
    public static Set<Helper> helpers(Expr one, Expr other) {
        return Stream.concat(one.helpers.stream(), other.helpers.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Arguments without those that are empty, so that trailing ones can be left out. */
    public static String[] given(String... arguments) {
        List<String> given = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.isEmpty()) {
                given.add(argument);
            }
        }
        return given.toArray(String[]::new);
    }
}
