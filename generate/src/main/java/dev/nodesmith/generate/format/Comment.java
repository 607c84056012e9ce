package dev.nodesmith.generate.format;

/** A comment and where it was attached. */
final class Comment {

    enum Placement {
        LEADING,
        TRAILING,
        DANGLING,
        /** Dangling, before the arrow of a function: {@code (a) /* here *\/ => a}. */
        BEFORE_ARROW,
        /** Dangling, before the clauses of a class. */
        BEFORE_HERITAGE
    }

    final int start;
    final int end;
    final boolean isBlock;
    Placement placement = Placement.DANGLING;

    Comment(int start, int end, boolean isBlock) {
        this.start = start;
        this.end = end;
        this.isBlock = isBlock;
    }

    boolean isLeading() {
        return placement == Placement.LEADING;
    }

    boolean isTrailing() {
        return placement == Placement.TRAILING;
    }

    boolean isDangling() {
        return placement != Placement.LEADING && placement != Placement.TRAILING;
    }
}
