package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks as git writes them with {@code merge.conflictStyle=zdiff3}. What was there before stands in the middle, because without
 * it nobody sees which side changed what.
 *
 * <pre>
 * &lt;&lt;&lt;&lt;&lt;&lt;&lt; yours
 *   port: 4000,
 * ||||||| base
 *   port: 3000,
 * =======
 *   port: 3001,
 * &gt;&gt;&gt;&gt;&gt;&gt;&gt; nodesmith
 * </pre>
 */
final class ConflictMarks {

    static final String YOURS = "<<<<<<< yours";
    static final String BASE = "||||||| base";
    static final String DIVIDER = "=======";
    static final String FRESH = ">>>>>>> nodesmith";

    private ConflictMarks() {}

    static List<String> around(List<String> base, List<String> yours, List<String> fresh) {
        List<String> lines = new ArrayList<>();
        lines.add(YOURS);
        lines.addAll(yours);
        lines.add(BASE);
        lines.addAll(base);
        lines.add(DIVIDER);
        lines.addAll(fresh);
        lines.add(FRESH);
        return lines;
    }

    /** Whether a text holds marks already: of an earlier merge that nobody has resolved. */
    static boolean standIn(String text) {
        return text.startsWith(YOURS) || text.contains("\n" + YOURS);
    }
}
