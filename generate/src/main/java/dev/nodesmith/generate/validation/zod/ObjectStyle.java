package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.model.ApiOptions.UnknownKeys;
import java.util.List;
import java.util.stream.Collectors;

/** How objects treat keys that they do not know. */
enum ObjectStyle {
    STRICT("z.strictObject"),
    STRIPPING("z.object");

    private final String function;

    ObjectStyle(String function) {
        this.function = function;
    }

    static ObjectStyle of(UnknownKeys unknownKeys) {
        return switch (unknownKeys) {
            case REFUSE -> STRICT;
            case STRIP -> STRIPPING;
        };
    }

    /** {@code z.strictObject} */
    String function() {
        return function;
    }

    /** {@code z.strictObject({ title: text(200) })} */
    String object(List<Property> properties) {
        return object("{ " + join(properties) + " }");
    }

    /** @param shape an expression for the object of schemas */
    String object(String shape) {
        return function + "(" + shape + ")";
    }

    static String join(List<Property> properties) {
        return properties.stream().map(Property::print).collect(Collectors.joining(", "));
    }
}
