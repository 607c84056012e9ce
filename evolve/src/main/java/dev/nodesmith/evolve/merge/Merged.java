package dev.nodesmith.evolve.merge;

import java.util.List;

/**
 * A file after its merge.
 *
 * @param conflicts in the order of the text, where they are marked; empty when the merge is clean
 */
public record Merged(String text, List<Conflict> conflicts) {

    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    static Merged clean(String text) {
        return new Merged(text, List.of());
    }

    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
