package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the edits of both sides together: edits that have to be judged in one become one region.
 *
 * <p>JGit's own {@code MergeAlgorithm} takes edits for a conflict as soon as they touch, and trims the lines that both sides
 * begin or end with before anybody can see what was added. Here edits that touch are apart as long as at most one of them adds
 * lines: only where both do is their order a guess.
 */
final class Regions {

    /**
     * Lines of the base from {@code start} to before {@code end}, and what each side has in their place.
     *
     * @param sides who changed them
     */
    record Region(int start, int end, List<String> yours, List<String> fresh, Sides sides) {

        enum Sides {
            YOURS,
            FRESH,
            BOTH
        }
    }

    private final Side yours;
    private final Side fresh;

    private Regions(Side yours, Side fresh) {
        this.yours = yours;
        this.fresh = fresh;
    }

    static List<Region> of(Lines base, Lines yours, Lines fresh) {
        Regions regions = new Regions(
                new Side(yours, base.editsTo(yours).iterator()),
                new Side(fresh, base.editsTo(fresh).iterator()));
        List<Region> found = new ArrayList<>();
        while (regions.yours.hasNext() || regions.fresh.hasNext()) {
            found.add(regions.next());
        }
        return found;
    }

    private Region next() {
        boolean yoursFirst = !fresh.hasNext() || (yours.hasNext() && yours.comesBefore(fresh));
        (yoursFirst ? yours : fresh).open();
        boolean grown = true;
        while (grown) {
            boolean yoursGrew = yours.growsInto(fresh);
            grown = fresh.growsInto(yours) || yoursGrew;
        }
        int start = Math.min(yours.start(), fresh.start());
        int end = Math.max(yours.end(), fresh.end());
        Region.Sides sides =
                !fresh.isOpen() ? Region.Sides.YOURS : yours.isOpen() ? Region.Sides.BOTH : Region.Sides.FRESH;
        return new Region(start, end, yours.close(start, end), fresh.close(start, end), sides);
    }
}
