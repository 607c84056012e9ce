package dev.nodesmith.evolve.merge;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain version of a package as {@code package.json} quotes it: {@code "^4.6.7"}. */
record VersionRange(String text, int major, int minor, int patch) {

    private static final Pattern PLAIN = Pattern.compile("\"[~^]?(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})\"");

    private static final Comparator<VersionRange> BY_VERSION = Comparator.comparingInt(VersionRange::major)
            .thenComparingInt(VersionRange::minor)
            .thenComparingInt(VersionRange::patch);

    static Optional<VersionRange> of(String text) {
        Matcher matcher = PLAIN.matcher(text);
        return matcher.matches()
                ? Optional.of(new VersionRange(
                        text,
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /**
     * The higher one of two, when both sides went up. A side that went down had a reason, which a higher version would undo.
     *
     * @param base empty when both sides added the package
     */
    static Optional<String> higher(Optional<String> base, String yours, String fresh) {
        Optional<VersionRange> mine = of(yours);
        Optional<VersionRange> its = of(fresh);
        Optional<VersionRange> before = base.flatMap(VersionRange::of);
        if (mine.isEmpty() || its.isEmpty() || (base.isPresent() && before.isEmpty())) {
            return Optional.empty();
        }
        boolean up = before.isEmpty()
                || (before.get().atMost(mine.get()) && before.get().atMost(its.get()));
        return up ? Optional.of(its.get().atMost(mine.get()) ? yours : fresh) : Optional.empty();
    }

    private boolean atMost(VersionRange other) {
        return BY_VERSION.compare(this, other) <= 0;
    }
}
