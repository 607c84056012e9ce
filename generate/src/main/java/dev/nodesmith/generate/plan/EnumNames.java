package dev.nodesmith.generate.plan;

import java.util.Set;

/**
 * What an enum is called in TypeScript.
 *
 * @param type {@code BookStatus}
 * @param values {@code bookStatusValues}
 */
record EnumNames(String type, String values) {

    /** What a resource calls its other types, after its own name: a field {@code sort} must not be another {@code BookSort}. */
    private static final Set<String> TAKEN = Set.of(
            "Changes",
            "Field",
            "Filters",
            "Include",
            "Repository",
            "Row",
            "Service",
            "Sort",
            "Values",
            "View",
            "ViewRow");

    /** @param stem type of the resource, or of the input of an operation */
    static EnumNames of(String stem, String field) {
        String own = Naming.pascal(field);
        String type = stem + own + (TAKEN.contains(own) ? "Option" : "");
        return new EnumNames(type, Character.toLowerCase(type.charAt(0)) + type.substring(1) + "Values");
    }
}
