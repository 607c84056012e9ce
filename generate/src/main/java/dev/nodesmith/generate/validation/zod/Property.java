package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.validation.Literals;
import java.util.List;

/** One key of an object schema. */
public record Property(String name, Expr value) {

    static List<Expr> values(List<Property> properties) {
        return properties.stream().map(Property::value).toList();
    }

    /** {@code 'price[gte]': decimal(10, 2).optional()} */
    String print() {
        return Literals.key(name) + ": " + value.code();
    }
}
