package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every merge, whatever the text. */
class MergeLawsTest {

    /** Lines that a place loses, and how many it gains. */
    record Change(int at, int deleted, int added) {}

    /** A text of lines that are all different, with what each side does to it. */
    record Case(String path, List<String> base, List<String> yours, List<String> fresh) {

        Merged merge() {
            return Merger.merge(path, versions());
        }

        Merged swapped() {
            return Merger.merge(path, new Versions(text(base), text(fresh), text(yours)));
        }

        Versions versions() {
            return new Versions(text(base), text(yours), text(fresh));
        }
    }

    private static String text(List<String> lines) {
        return Lines.text(lines);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> paths = Arbitraries.of("notes.md", "src/app.ts", ".env.example", ".gitignore", "list.yaml");
        Arbitrary<List<Change>> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Change::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(paths, Arbitraries.integers().between(0, 12), changes, changes)
                .as((path, size, yours, fresh) -> {
                    List<String> base = lines(path, "base", size);
                    return new Case(path, base, changed(path, base, yours, "mine"), changed(path, base, fresh, "its"));
                });
    }

    /** In each kind of file the form that lists are made of. */
    private static List<String> lines(String path, String name, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = name + "_" + i;
            lines.add(
                    switch (path) {
                        case "src/app.ts" -> "  " + word + ": 1,";
                        case ".env.example" -> word.toUpperCase(java.util.Locale.ROOT) + "=1";
                        case "list.yaml" -> word + ": 1";
                        default -> word;
                    });
        }
        return lines;
    }

    private static List<String> changed(String path, List<String> base, List<Change> changes, String name) {
        List<String> lines = new ArrayList<>(base);
        int count = 0;
        for (Change change : changes) {
            int at = Math.min(change.at(), lines.size());
            lines.subList(at, Math.min(at + change.deleted(), lines.size())).clear();
            lines.addAll(at, lines(path, name + count++, change.added()));
        }
        return lines;
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aSideThatChangesNothingHasNoSay(@ForAll("cases") Case given) {
        String base = text(given.base());
        String other = text(given.fresh());

        assertThat(Merger.merge(given.path(), new Versions(base, base, other))).isEqualTo(Merged.clean(other));
        assertThat(Merger.merge(given.path(), new Versions(base, other, base))).isEqualTo(Merged.clean(other));
        assertThat(Merger.merge(given.path(), new Versions(base, other, other))).isEqualTo(Merged.clean(other));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void otherLineEndsAreNoChangeOfLines(@ForAll("cases") Case given) {
        Merged merged = given.merge();
        Versions versions = given.versions();
        String windows = versions.yours().replace("\n", "\r\n");

        Merged other = Merger.merge(given.path(), new Versions(versions.base(), windows, versions.fresh()));

        assertThat(other.conflicts()).isEqualTo(merged.conflicts());
        assertThat(other.text())
                .isEqualTo(
                        versions.yours().isEmpty()
                                ? merged.text()
                                : merged.text().replace("\n", "\r\n"));
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void aCleanMergeHasEveryChangeOfBothSides(@ForAll("cases") Case given) {
        Merged merged = given.merge();
        if (merged.isClean()) {
            List<String> expected = new ArrayList<>(given.base());
            expected.retainAll(given.yours());
            expected.retainAll(given.fresh());
            given.yours().stream().filter(line -> !given.base().contains(line)).forEach(expected::add);
            given.fresh().stream().filter(line -> !given.base().contains(line)).forEach(expected::add);

            assertThat(Lines.of(merged.text()).all()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whatYouAddedIsThereOrInAConflict(@ForAll("cases") Case given) {
        List<String> lines = Lines.of(given.merge().text()).all();

        assertThat(lines).containsAll(added(given.yours(), given)).containsAll(added(given.fresh(), given));
    }

    private static List<String> added(List<String> side, Case given) {
        return side.stream().filter(line -> !given.base().contains(line)).toList();
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whetherThereIsAConflictDoesNotDependOnTheSide(@ForAll("cases") Case given) {
        assertThat(given.swapped().conflicts()).hasSameSizeAs(given.merge().conflicts());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void conflictsAreWhereTheListSaysAndNowhereElse(@ForAll("cases") Case given) {
        Merged merged = given.merge();
        List<String> lines = Lines.of(merged.text()).all();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(ConflictMarks.YOURS)) {
                starts.add(i + 1);
            } else if (lines.get(i).equals(ConflictMarks.FRESH)) {
                ends.add(i + 1);
            }
        }

        assertThat(merged.conflicts()).extracting(Conflict::firstLine).isEqualTo(starts);
        assertThat(merged.conflicts()).extracting(Conflict::lastLine).isEqualTo(ends);
    }
}
