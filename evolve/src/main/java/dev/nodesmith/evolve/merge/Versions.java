package dev.nodesmith.evolve.merge;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The three texts of one file.
 *
 * @param base what Nodesmith wrote last time; empty for a file that it did not write
 * @param yours what is on disk now
 * @param fresh what Nodesmith would write now
 */
public record Versions(String base, String yours, String fresh) {

    /** The outcome where it is known without looking at lines: at most one side changed the text, or both alike. */
    Optional<String> settled() {
        return Sides.settled(base, yours, fresh);
    }

    Versions map(UnaryOperator<String> change) {
        return new Versions(change.apply(base), change.apply(yours), change.apply(fresh));
    }
}
