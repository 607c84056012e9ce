package dev.nodesmith.model.change;

/**
 * One difference between two models, for people.
 *
 * @param path dotted, {@code Book.title}, in the names of the newer model where it has them
 * @param words what changed, {@code string(200), was string(100)}; empty where the path says all
 */
public record ModelChange(Kind kind, String path, String words) {

    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        CHANGED
    }
}
