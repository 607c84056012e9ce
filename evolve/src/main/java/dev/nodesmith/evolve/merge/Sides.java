package dev.nodesmith.evolve.merge;

import java.util.Optional;

/** The rule under every three-way merge: a side that changed nothing has no say. */
final class Sides {

    private Sides() {}

    /** Empty when both sides changed the value, each in its own way. */
    static <T> Optional<T> settled(T base, T yours, T fresh) {
        if (yours.equals(fresh) || base.equals(fresh)) {
            return Optional.of(yours);
        }
        return base.equals(yours) ? Optional.of(fresh) : Optional.empty();
    }
}
