package dev.nodesmith.verify.faults;

/** The line between a backend and its database, held by somebody who can cut it. */
public interface DatabaseLine {

    /** Ends all connections and lets none be made. */
    void cut();

    void restore();
}
