package dev.nodesmith.evolve.merge;

import java.util.Set;

/** The keys that lead to a value: {@code dependencies.zod}. */
record KeyPath(String parent, String key) {

    static final KeyPath ROOT = new KeyPath("", "");

    /** Of lists in which places mean something, as in a command line. */
    private static final Set<String> IN_ORDER = Set.of("command", "entrypoint", "test", "args", "run", "cmd");

    private static final Set<String> PACKAGES =
            Set.of("dependencies", "devDependencies", "peerDependencies", "optionalDependencies", "overrides");

    KeyPath to(String child) {
        return new KeyPath(toString(), child);
    }

    boolean isOrdered() {
        return IN_ORDER.contains(key);
    }

    /** Whether the value is a range of versions. */
    boolean isPackage() {
        return PACKAGES.contains(parent);
    }

    @Override
    public String toString() {
        return parent.isEmpty() ? key : parent + "." + key;
    }
}
