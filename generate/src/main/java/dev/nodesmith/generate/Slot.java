package dev.nodesmith.generate;

/**
 * A typed place in a shared document that many features add to and one writes: the services of the compose file, the steps of
 * the CI workflow. Declared by the feature that writes the document; compared by identity.
 */
public final class Slot<T> {

    private final String name;
    private final Class<T> type;

    private Slot(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /** @param name for messages */
    public static <T> Slot<T> of(String name, Class<T> type) {
        return new Slot<>(name, type);
    }

    T cast(Object item) {
        return type.cast(item);
    }

    @Override
    public String toString() {
        return name;
    }
}
