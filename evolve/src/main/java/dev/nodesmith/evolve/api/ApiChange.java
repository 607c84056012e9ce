package dev.nodesmith.evolve.api;

/**
 * One change that a client can notice.
 *
 * @param place {@code GET /v1/books} or the name of a schema
 * @param words what changed there
 */
public record ApiChange(Effect effect, String place, String words) {

    /** What becomes of clients that know nothing of the change. */
    public enum Effect {
        /** Some stop working. */
        BREAKING,
        /** All go on as before. */
        COMPATIBLE
    }
}
