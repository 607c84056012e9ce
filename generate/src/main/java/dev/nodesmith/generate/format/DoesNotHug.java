package dev.nodesmith.generate.format;

/** Thrown when an argument that was to hug the parentheses of its call would break in its head. */
final class DoesNotHug extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoesNotHug() {
        super("does not hug", null, false, false);
    }
}
