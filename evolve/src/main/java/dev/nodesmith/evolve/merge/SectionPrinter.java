package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Value.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts merged items between the brackets of yours, with separators where its style has them. */
final class SectionPrinter {

    private SectionPrinter() {}

    /** @param orphans comments that stand behind all items */
    static Optional<Outcome> print(Section base, Section yours, Section fresh, List<Slot> slots, String orphans) {
        Optional<String> open = edge(base, yours, fresh, base.open(), yours.open(), fresh.open());
        Optional<String> close = edge(base, yours, fresh, base.close(), yours.close(), fresh.close());
        List<String> conflicts = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        boolean lines = yours.hasLines();
        String last = yours.items().getLast().separator();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = lines ? slots.get(i) : inLine(slots.get(i), yours, i);
            Outcome printed = slot.print(i < slots.size() - 1 ? yours.separator() : last);
            items.append(printed.text());
            conflicts.addAll(printed.conflicts());
        }
        return open.flatMap(o -> close.map(c -> new Outcome(o + items + orphans + c, conflicts)));
    }

    /** What stands before the first item or behind the last one, which only lines have comments in. */
    private static Optional<String> edge(
            Section base, Section yours, Section fresh, String before, String mine, String its) {
        boolean alike = base.hasLines() && yours.hasLines() && fresh.hasLines();
        return alike ? Sides.settled(before, mine, its) : Optional.of(mine);
    }

    /** Spaces as the others have them. */
    private static Slot inLine(Slot slot, Section yours, int place) {
        if (!(slot instanceof Slot.Agreed(Item item, List<String> conflicts))) {
            return slot;
        }
        String first = yours.items().getFirst().lead();
        boolean moved = place == 0
                ? !item.lead().equals(first)
                : !yours.keys().contains(item.key())
                        || item.key().equals(yours.keys().getFirst());
        String lead = place == 0
                ? first
                : yours.items().size() > 1 ? yours.items().get(1).lead() : " ";
        return moved ? new Slot.Agreed(item.withLead(lead), conflicts) : slot;
    }
}
