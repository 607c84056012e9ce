package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.Value.Plain;
import dev.nodesmith.evolve.merge.Value.Section;
import java.util.List;
import java.util.Optional;

/**
 * Merges an item that both sides have.
 *
 * @param base absent when both added it
 */
record ItemMerge(KeyPath path, Optional<Item> base, Item yours, Item fresh) {

    Slot merge() {
        Optional<String> comments =
                Comments.merged(base.map(Item::comments).orElse(""), yours.comments(), fresh.comments());
        return comments.flatMap(lines -> content().map(agreed -> with(lines, agreed)))
                .orElseGet(() -> new Slot.Open(path, base, Optional.of(yours), Optional.of(fresh)));
    }

    private Slot with(String comments, Slot.Agreed agreed) {
        return new Slot.Agreed(agreed.item().withLead(yours.lead()).withComments(comments), agreed.conflicts());
    }

    /** First as it is written, so that the comments inside are merged too; then by what it says. */
    private Optional<Slot.Agreed> content() {
        Optional<Item> written = base.isEmpty()
                ? Optional.of(yours).filter(y -> content(y).equals(content(fresh)))
                : pick(content(base.get()), content(yours), content(fresh));
        return written.map(item -> new Slot.Agreed(item, List.of()))
                .or(this::inside)
                .or(() -> said().flatMap(this::withTail).map(item -> new Slot.Agreed(item, List.of())));
    }

    private static String content(Item item) {
        return item.body() + item.gap() + item.tail();
    }

    private <T> Optional<Item> pick(T before, T mine, T its) {
        return Sides.settled(before, mine, its).map(chosen -> chosen.equals(mine) ? yours : fresh);
    }

    private Optional<Item> said() {
        Object mine = yours.value().meaning();
        Object its = fresh.value().meaning();
        Optional<Item> settled = base.isEmpty()
                ? Optional.of(yours).filter(y -> mine.equals(its))
                : pick(base.get().value().meaning(), mine, its);
        return settled.or(this::higherVersion);
    }

    private Optional<Item> higherVersion() {
        boolean versions = path.isPackage() && yours.value() instanceof Plain && fresh.value() instanceof Plain;
        return versions
                ? VersionRange.higher(
                                base.map(b -> b.value().text()),
                                yours.value().text(),
                                fresh.value().text())
                        .map(text -> text.equals(yours.value().text()) ? yours : fresh)
                : Optional.empty();
    }

    private Optional<Slot.Agreed> inside() {
        boolean ordered = yours.value() instanceof Section list && list.kind() == Section.Kind.SET && path.isOrdered();
        return yours.value() instanceof Section mine
                        && fresh.value() instanceof Section its
                        && mine.kind() == its.kind()
                        && !ordered
                ? base(mine)
                        .flatMap(before -> SectionMerge.merge(path, before, mine, its))
                        .flatMap(merged -> withTail(
                                        yours.withHead(head()).withValue(new Plain(merged.text(), merged.text())))
                                .map(item -> new Slot.Agreed(item, merged.conflicts())))
                : Optional.empty();
    }

    private Optional<Section> base(Section like) {
        return base.isEmpty()
                ? Optional.of(like.emptied())
                : base.map(Item::value)
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .filter(section -> section.kind() == like.kind());
    }

    /** A comment or an anchor behind the key; in a head of another style it would break the value. */
    private String head() {
        boolean alike = yours.head().endsWith("\n") == fresh.head().endsWith("\n");
        return base.filter(b -> alike)
                .flatMap(b -> Sides.settled(b.head(), yours.head(), fresh.head()))
                .orElse(yours.head());
    }

    /** The comment behind the value, which goes its own way. */
    private Optional<Item> withTail(Item item) {
        boolean alike = yours.tail().isEmpty() == fresh.tail().isEmpty();
        String before = base.map(Item::tail).orElse(yours.tail());
        return alike ? Sides.settled(before, yours.tail(), fresh.tail()).map(item::withTail) : Optional.of(item);
    }
}
