package dev.nodesmith.generate.validation.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** {@code uuid()} */
    public static Expr call(Helper helper) {
        return new Expr(helper.function() + "()", EnumSet.of(helper));
    }

    /** {@code text(200)} */
    static Expr call(Helper helper, String... arguments) {
        return new Expr(helper.function() + "(" + String.join(", ", arguments) + ")", EnumSet.of(helper));
    }

    /** {@code listOf(uuid())} */
    static Expr call(Helper helper, Expr... arguments) {
        List<String> codes = Arrays.stream(arguments).map(Expr::code).toList();
        Set<Helper> used = EnumSet.of(helper);
        Arrays.stream(arguments).map(Expr::helpers).forEach(used::addAll);
        return new Expr(helper.function() + "(" + String.join(", ", codes) + ")", used);
    }

    /** The schema with a call after it: {@code then(".max(10)")}. */
    public Expr then(String call) {
        return new Expr(code + call, helpers);
    }

    /** Arguments without those that are empty, so that trailing ones can be left out. */
    static String[] given(String... arguments) {
        List<String> given = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.isEmpty()) {
                given.add(argument);
            }
        }
        return given.toArray(String[]::new);
    }
}
