package dev.nodesmith.evolve.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges JSON and YAML by key: two values that were added to one object are both there, wherever they were added, and what
 * nobody changed keeps its text, comments and order. Where that cannot be done safely the file is merged as text.
 *
 * @param reader of the kind of file
 */
record KeyedMerge(KeyedDocument.Reader reader) implements FileMerge {

    private static final TextMerge TEXT = new TextMerge(Additions.NEVER);

    @Override
    public Merged merge(Versions versions) {
        return byKey(versions).orElseGet(() -> byLine(versions));
    }

    /** Lines that fit together need not make a file that can be read: then people decide on it as a whole. */
    private Merged byLine(Versions versions) {
        Merged merged = TEXT.merge(versions);
        boolean breaks = merged.isClean()
                && reader.read(versions.yours()).isPresent()
                && reader.read(merged.text()).isEmpty();
        return breaks ? TEXT.undecided(versions) : merged;
    }

    private Optional<Merged> byKey(Versions versions) {
        boolean unresolved = ConflictMarks.standIn(versions.yours());
        Optional<KeyedDocument> base = reader.read(versions.base());
        Optional<KeyedDocument> yours = reader.read(versions.yours());
        Optional<KeyedDocument> fresh = reader.read(versions.fresh());
        if (unresolved
                || yours.isEmpty()
                || fresh.isEmpty()
                || (base.isEmpty() && !versions.base().isBlank())) {
            return Optional.empty();
        }
        return merge(base.orElseGet(() -> yours.get().emptied()), yours.get(), fresh.get());
    }

    private Optional<Merged> merge(KeyedDocument base, KeyedDocument yours, KeyedDocument fresh) {
        Optional<String> before = Comments.merged(base.before(), yours.before(), fresh.before());
        Optional<String> after = Comments.merged(base.after(), yours.after(), fresh.after());
        Optional<Outcome> root = SectionMerge.merge(KeyPath.ROOT, base.root(), yours.root(), fresh.root());
        return before.flatMap(b -> after.flatMap(a -> root.map(r -> merged(b + r.text() + a, r.conflicts()))))
                .filter(merged ->
                        !merged.isClean() || reader.read(merged.text()).isPresent());
    }

    /** The marks are found again in the finished text; no line of such a file looks like one. */
    private static Merged merged(String text, List<String> keys) {
        List<Conflict> conflicts = new ArrayList<>();
        List<String> lines = Lines.of(text).all();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            first = line.equals(ConflictMarks.YOURS) ? i + 1 : first;
            if (line.equals(ConflictMarks.FRESH)) {
                conflicts.add(new Conflict(first, i + 1, Optional.of(keys.get(conflicts.size()))));
            }
        }
        return new Merged(text, conflicts);
    }
}
