package dev.nodesmith.evolve.merge;

import java.util.Optional;

/** Merges the lines that stand around items, of which each is for people only. */
final class Comments {

    private static final TextMerge TEXT = new TextMerge(Additions.NEVER);

    private Comments() {}

    /** Empty when both sides say something else. */
    static Optional<String> merged(String base, String yours, String fresh) {
        return Sides.settled(base, yours, fresh).or(() -> lines(base, yours, fresh));
    }

    private static Optional<String> lines(String base, String yours, String fresh) {
        boolean whole = isWhole(base) && isWhole(yours) && isWhole(fresh);
        return whole
                ? Optional.of(TEXT.merge(new Versions(base, yours, fresh)))
                        .filter(Merged::isClean)
                        .map(Merged::text)
                : Optional.empty();
    }

    private static boolean isWhole(String text) {
        return text.isEmpty() || text.endsWith("\n");
    }
}
