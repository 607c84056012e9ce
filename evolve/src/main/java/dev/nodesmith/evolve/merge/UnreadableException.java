package dev.nodesmith.evolve.merge;

/** A text is not what its name says, or is more than can be edited by its keys: it is merged as text. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String what) {
        super(what, null, false, false);
    }
}
