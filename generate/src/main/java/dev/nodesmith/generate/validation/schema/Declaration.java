package dev.nodesmith.generate.validation.schema;

import java.util.List;
import java.util.stream.Collectors;

/** The types of what schemas make, for libraries that do not infer them. */
final class Declaration {

    private Declaration() {}

    /** {@code interface LendBookInput { readonly until: string; }} */
    static String of(String type, List<Property> properties) {
        return properties.isEmpty()
                ? "type " + type + " = Record<string, never>;"
                : "interface " + type + " " + members(properties);
    }

    /** Another type with more to it. */
    static String of(String type, String base, List<Property> more) {
        return more.isEmpty()
                ? "type " + type + " = " + base + ";"
                : "interface " + type + " extends " + base + " " + members(more);
    }

    static String partial(String type, String base) {
        return "type " + type + " = Partial<" + base + ">;";
    }

    private static String members(List<Property> properties) {
        return properties.stream().map(p -> "  " + p.declared() + ";\n").collect(Collectors.joining("", "{\n", "}"));
    }
}
