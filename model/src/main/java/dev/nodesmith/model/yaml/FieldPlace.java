package dev.nodesmith.model.yaml;

import java.util.List;

/** Where a field stands, which decides what can be said of it. */
enum FieldPlace {
    /** A column of an entity. */
    ENTITY("a field"),
    /** A value that an operation takes. */
    INPUT("a value of an input"),
    /** A value that an operation answers with. */
    OUTPUT("a value of an output");

    private final String what;

    FieldPlace(String what) {
        this.what = what;
    }

    String what() {
        return what;
    }

    /** The {@code @words} that make sense here; keys of the long form as well. */
    List<String> words() {
        return switch (this) {
            case ENTITY ->
                Keys.FIELD.stream()
                        .filter(key -> !Keys.FIELD_PARTS.contains(key))
                        .toList();
            case INPUT -> List.of("min", "max", "pattern", "description");
            case OUTPUT -> List.of("description");
        };
    }
}
