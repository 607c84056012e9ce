package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.InputPlan.Presence;
import dev.nodesmith.generate.validation.Literals;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One key of an object schema.
 *
 * @param type of what comes out, {@code string | null}
 * @param presence whether it always comes out
 */
public record Property(String name, Expr value, String type, Presence presence) {

    public static Property always(String name, Expr value, String type) {
        return new Property(name, value, type, Presence.REQUIRED);
    }

    public static Property sometimes(String name, Expr value, String type) {
        return new Property(name, value, type, Presence.OPTIONAL);
    }

    public static List<Expr> values(List<Property> properties) {
        return properties.stream().map(Property::value).toList();
    }

    /** {@code { title: text(200), pages: integer() }} */
    static String shape(List<Property> properties) {
        return "{ " + join(properties) + " }";
    }

    static String join(List<Property> properties) {
        return properties.stream().map(Property::print).collect(Collectors.joining(", "));
    }

    /** {@code 'price[gte]': decimal(10, 2).optional()} */
    public String print() {
        return Literals.key(name) + ": " + value.code();
    }

    /** {@code readonly 'price[gte]'?: string} */
    public String declared() {
        return "readonly " + Literals.key(name) + (presence == Presence.OPTIONAL ? "?" : "") + ": " + type;
    }
}
