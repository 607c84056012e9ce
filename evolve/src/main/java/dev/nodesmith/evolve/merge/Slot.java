package dev.nodesmith.evolve.merge;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A place in a merged section. */
sealed interface Slot {

    String key();

    /** Its text, when a separator stands behind it or none does. */
    Outcome print(String separator);

    /**
     * What both sides agree on.
     *
     * @param conflicts keys of conflicts below it
     */
    record Agreed(Item item, List<String> conflicts) implements Slot {
        @Override
        public String key() {
            return item.key();
        }

        @Override
        public Outcome print(String separator) {
            return new Outcome(item.withSeparator(separator).text(), conflicts);
        }
    }

    /** What people have to decide. A side that deleted the item is absent, and so is the base of one that both added. */
    record Open(KeyPath path, Optional<Item> base, Optional<Item> yours, Optional<Item> fresh) implements Slot {

        private static final TextMerge TEXT = new TextMerge(Additions.NEVER);

        @Override
        public String key() {
            return path.key();
        }

        /** Of lists and texts the lines may tell more; everything else has to be taken from one side whole. */
        @Override
        public Outcome print(String separator) {
            String before = text(base, separator);
            String mine = text(yours, separator);
            String its = text(fresh, separator);
            Merged merged = isAlike(yours, fresh) && (base.isEmpty() || isAlike(base, fresh))
                    ? TEXT.merge(new Versions(before, mine, its))
                    : whole(before, mine, its);
            return new Outcome(
                    merged.text(), Collections.nCopies(merged.conflicts().size(), path.toString()));
        }

        private static boolean isAlike(Optional<Item> one, Optional<Item> other) {
            return one.isPresent()
                    && other.isPresent()
                    && one.get().value() instanceof Value.Plain a
                    && other.get().value() instanceof Value.Plain b
                    && a.meaning() instanceof String == b.meaning() instanceof String
                    && one.get().head().equals(other.get().head());
        }

        private static String text(Optional<Item> item, String separator) {
            return item.map(i -> i.withSeparator(separator).text()).orElse("");
        }

        private static Merged whole(String base, String yours, String fresh) {
            List<String> lines = ConflictMarks.around(
                    Lines.of(base).all(), Lines.of(yours).all(), Lines.of(fresh).all());
            return new Merged(Lines.text(lines), List.of(new Conflict(1, lines.size(), Optional.empty())));
        }
    }
}
