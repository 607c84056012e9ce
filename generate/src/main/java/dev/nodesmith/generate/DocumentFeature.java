package dev.nodesmith.generate;

/** A feature that writes documents out of what all features have added to its slots: README, compose file, workflow. */
public interface DocumentFeature extends Feature {

    @Override
    default void contribute(Generation generation, Contributions out) {
        // Documents are written once all others have spoken.
    }

    /** Called after every feature has contributed. */
    void write(Generation generation, Contributions out);
}
