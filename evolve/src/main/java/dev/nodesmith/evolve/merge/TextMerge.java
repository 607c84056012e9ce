package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Regions.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges by lines, as git does; where both sides add lines at one place, {@link Additions} may know that both can stay.
 *
 * @param additions what the kind of file allows
 */
record TextMerge(Additions additions) implements FileMerge {

    @Override
    public Merged merge(Versions versions) {
        Lines base = Lines.of(versions.base());
        Output out = new Output();
        int at = 0;
        for (Region region : Regions.of(base, Lines.of(versions.yours()), Lines.of(versions.fresh()))) {
            out.add(base.range(at, region.start()));
            add(region, base, out);
            at = region.end();
        }
        out.add(base.range(at, base.size()));
        return new Merged(Lines.text(out.lines), out.conflicts);
    }

    /** Both texts as one conflict. */
    Merged undecided(Versions versions) {
        Lines base = Lines.of(versions.base());
        Output out = new Output();
        out.conflict(
                new Region(
                        0,
                        base.size(),
                        Lines.of(versions.yours()).all(),
                        Lines.of(versions.fresh()).all(),
                        Region.Sides.BOTH),
                base);
        return new Merged(Lines.text(out.lines), out.conflicts);
    }

    private void add(Region region, Lines base, Output out) {
        switch (region.sides()) {
            case YOURS -> out.add(region.yours());
            case FRESH -> out.add(region.fresh());
            case BOTH -> agreed(region, base).ifPresentOrElse(out::add, () -> out.conflict(region, base));
        }
    }

    private Optional<List<String>> agreed(Region region, Lines base) {
        if (region.yours().equals(region.fresh())) {
            return Optional.of(region.yours());
        }
        boolean bothAdd = region.start() == region.end();
        return bothAdd
                ? additions.both(new Additions.Place(base.all(), region.start(), region.yours(), region.fresh()))
                : Optional.empty();
    }

    private static final class Output {

        final List<String> lines = new ArrayList<>();
        final List<Conflict> conflicts = new ArrayList<>();

        void add(List<String> more) {
            lines.addAll(more);
        }

        /** Lines that both sides begin or end with are agreed on and stay outside. */
        void conflict(Region region, Lines base) {
            List<String> yours = region.yours();
            List<String> fresh = region.fresh();
            int shorter = Math.min(yours.size(), fresh.size());
            int head = 0;
            while (head < shorter && yours.get(head).equals(fresh.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && yours.get(yours.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
                tail++;
            }
            add(yours.subList(0, head));
            int first = lines.size() + 1;
            add(ConflictMarks.around(
                    base.range(region.start(), region.end()),
                    yours.subList(head, yours.size() - tail),
                    fresh.subList(head, fresh.size() - tail)));
            conflicts.add(new Conflict(first, lines.size(), Optional.empty()));
            add(yours.subList(yours.size() - tail, yours.size()));
        }
    }
}
