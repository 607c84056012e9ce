package dev.nodesmith.evolve.merge;

import java.util.List;

/**
 * A merged piece of a keyed file.
 *
 * @param text in which conflicts are marked
 * @param conflicts their keys, in the order of the marks
 */
record Outcome(String text, List<String> conflicts) {

    static Outcome clean(String text) {
        return new Outcome(text, List.of());
    }
}
