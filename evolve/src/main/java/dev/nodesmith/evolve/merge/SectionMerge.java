package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Value.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges the items of a mapping or a set into those of yours, which keep their order. */
final class SectionMerge {

    private final KeyPath path;
    private final Section base;
    private final Section yours;
    private final Section fresh;
    private final List<Slot> slots = new ArrayList<>();

    /** Comments above items that are gone, which people wrote. */
    private String orphans = "";

    private SectionMerge(KeyPath path, Section base, Section yours, Section fresh) {
        this.path = path;
        this.yours = yours;
        this.base = base.like(yours);
        this.fresh = fresh.like(yours);
    }

    /** Empty when a conflict has no line of its own to be marked in. */
    static Optional<Outcome> merge(KeyPath path, Section base, Section yours, Section fresh) {
        return new SectionMerge(path, base, yours, fresh).merge();
    }

    private Optional<Outcome> merge() {
        yours.items().forEach(this::addYours);
        boolean sorted = isSorted(yours) && isSorted(fresh) && yours.items().size() > 1;
        for (Item item : fresh.items()) {
            if (yours.get(item.key()).isEmpty()) {
                Optional<Slot> slot = freshOnly(item);
                slot.ifPresent(s -> slots.add(sorted ? sortedPlace(s.key()) : placeBehindNeighbour(s.key()), s));
            }
        }
        boolean conflict = slots.stream().anyMatch(Slot.Open.class::isInstance);
        boolean fits = yours.hasLines() || (!conflict && !yours.items().isEmpty());
        return fits ? SectionPrinter.print(base, yours, fresh, slots, orphans) : Optional.empty();
    }

    private void addYours(Item item) {
        Optional<Item> before = base.get(item.key());
        Optional<Item> its = fresh.get(item.key());
        if (its.isPresent()) {
            add(new ItemMerge(path.to(item.key()), before, item, its.get()).merge());
        } else if (before.isEmpty()) {
            add(new Slot.Agreed(item, List.of()));
        } else if (before.get().isSameAs(item)) {
            orphans += Comments.merged(before.get().comments(), item.comments(), "")
                    .orElse(item.comments());
        } else {
            add(new Slot.Open(path.to(item.key()), before, Optional.of(item), Optional.empty()));
        }
    }

    private void add(Slot slot) {
        boolean adopts = !orphans.isEmpty() && slot instanceof Slot.Agreed;
        slots.add(
                adopts && slot instanceof Slot.Agreed agreed
                        ? new Slot.Agreed(
                                agreed.item()
                                        .withComments(orphans + agreed.item().comments()),
                                agreed.conflicts())
                        : slot);
        orphans = adopts ? "" : orphans;
    }

    /** What yours does not have: it was added, or yours deleted it. */
    private Optional<Slot> freshOnly(Item item) {
        Optional<Item> before = base.get(item.key());
        if (before.isEmpty()) {
            return Optional.of(new Slot.Agreed(item, List.of()));
        }
        return before.get().isSameAs(item)
                ? Optional.empty()
                : Optional.of(new Slot.Open(path.to(item.key()), before, Optional.empty(), Optional.of(item)));
    }

    private static boolean isSorted(Section section) {
        return section.keys().equals(section.keys().stream().sorted().toList());
    }

    private int sortedPlace(String key) {
        return (int)
                slots.stream().filter(slot -> slot.key().compareTo(key) < 0).count();
    }

    /** Behind what stands above it in Nodesmith's text. */
    private int placeBehindNeighbour(String key) {
        List<String> order = fresh.keys();
        List<String> placed = slots.stream().map(Slot::key).toList();
        for (int i = order.indexOf(key) - 1; i >= 0; i--) {
            if (placed.contains(order.get(i))) {
                return placed.indexOf(order.get(i)) + 1;
            }
        }
        return order.stream()
                .filter(placed::contains)
                .findFirst()
                .map(placed::indexOf)
                .orElse(slots.size());
    }
}
