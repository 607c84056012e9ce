package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.validation.Literals;

/** One key of an object schema. */
public record Property(String name, Expr value) {

    /** {@code 'price[gte]': decimal(10, 2).optional()} */
    String print() {
        return Literals.key(name) + ": " + value.code();
    }
}
