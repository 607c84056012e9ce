package dev.nodesmith.evolve.merge;

import java.util.Iterator;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.jspecify.annotations.Nullable;

/** One side of a merge while its edits are gone through: those of the region at work, and the one behind them. */
final class Side {

    private final Lines lines;
    private final Iterator<Edit> edits;
    private @Nullable Edit next;
    private @Nullable Edit first;
    private @Nullable Edit last;

    /** How many lines this side has more than the base, up to the region at work. */
    private int shift;

    Side(Lines lines, Iterator<Edit> edits) {
        this.lines = lines;
        this.edits = edits;
        advance();
    }

    private void advance() {
        next = edits.hasNext() ? edits.next() : null;
    }

    boolean hasNext() {
        return next != null;
    }

    boolean isOpen() {
        return last != null;
    }

    /** Both have an edit left. */
    boolean comesBefore(Side other) {
        Edit mine = next;
        Edit its = other.next;
        if (mine == null || its == null) {
            return mine != null;
        }
        return mine.getBeginA() != its.getBeginA()
                ? mine.getBeginA() < its.getBeginA()
                : mine.getEndA() <= its.getEndA();
    }

    /** Takes the next edit into the region. */
    void open() {
        first = first == null ? next : first;
        last = next;
        advance();
    }

    /** Takes edits into the region as long as they cannot be told apart from those that the other side has in it. */
    boolean growsInto(Side other) {
        boolean grown = false;
        while (next != null && other.last != null && clash(next, other.last)) {
            open();
            grown = true;
        }
        return grown;
    }

    static boolean clash(Edit a, Edit b) {
        boolean apart = a.getEndA() < b.getBeginA() || b.getEndA() < a.getBeginA();
        boolean touching = a.getEndA() == b.getBeginA() || b.getEndA() == a.getBeginA();
        return !apart && (!touching || (adds(a) && adds(b)));
    }

    private static boolean adds(Edit edit) {
        return edit.getLengthB() > edit.getLengthA();
    }

    int start() {
        return first == null ? Integer.MAX_VALUE : first.getBeginA();
    }

    int end() {
        return last == null ? 0 : last.getEndA();
    }

    /** What this side has in place of the base's lines from {@code start} to {@code end}, its edits in them being done with. */
    List<String> close(int start, int end) {
        int from = start + shift;
        if (last != null) {
            shift = last.getEndB() - last.getEndA();
        }
        first = null;
        last = null;
        return lines.range(from, end + shift);
    }
}
