package dev.nodesmith.evolve.merge;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** The lines of a plain text, without their breaks, as JGit compares them. */
final class Lines extends Sequence {

    private static final SequenceComparator<Lines> EXACT = new SequenceComparator<>() {
        @Override
        public boolean equals(Lines a, int ai, Lines b, int bi) {
            return a.all.get(ai).equals(b.all.get(bi));
        }

        @Override
        public int hash(Lines seq, int ptr) {
            return seq.all.get(ptr).hashCode();
        }
    };

    private final List<String> all;

    private Lines(List<String> all) {
        this.all = all;
    }

    static Lines of(String plain) {
        return new Lines(plain.isEmpty() ? List.of() : split(plain));
    }

    private static List<String> split(String plain) {
        return List.of(plain.substring(0, plain.length() - 1).split("\n", -1));
    }

    static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** What turns these lines into the others, from the top. */
    List<Edit> editsTo(Lines changed) {
        return new HistogramDiff().diff(EXACT, this, changed);
    }

    List<String> all() {
        return all;
    }

    List<String> range(int from, int to) {
        return all.subList(from, to);
    }

    @Override
    public int size() {
        return all.size();
    }
}
