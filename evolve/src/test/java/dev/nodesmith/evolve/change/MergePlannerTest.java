package dev.nodesmith.evolve.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.evolve.change.FileChange.Reason;
import dev.nodesmith.generate.plan.Naming;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MergePlannerTest {

    private static final String OLD = "one\ntwo\nthree\nfour\nfive\nsix\n";
    private static final String NEW = "ONE\ntwo\nthree\nfour\nfive\nsix\n";
    private static final String MINE = "one\ntwo\nthree\nfour\nfive\nsix\nmine\n";
    private static final String BOTH = "ONE\ntwo\nthree\nfour\nfive\nsix\nmine\n";

    @Test
    void whatNobodyChangedStays() {
        MergePlan plan = plan(Map.of("a.ts", OLD), Map.of("a.ts", OLD), Map.of("a.ts", OLD));

        assertThat(plan).isEqualTo(new MergePlan(List.of(), 1));
    }

    @Test
    void whatNobodyEditedIsWrittenAnew() {
        assertThat(plan(Map.of("a.ts", OLD), Map.of("a.ts", OLD), Map.of("a.ts", NEW))
                        .changes())
                .containsExactly(new FileChange.Update("a.ts", Optional.empty(), NEW));
    }

    @Test
    void editsAreMerged() {
        assertThat(plan(Map.of("a.ts", OLD), Map.of("a.ts", MINE), Map.of("a.ts", NEW))
                        .changes())
                .containsExactly(new FileChange.Merge("a.ts", Optional.empty(), BOTH));
    }

    @Test
    void editsOfTheSameLineAreInConflict() {
        String mine = OLD.replace("one", "mine");

        assertThat(plan(Map.of("a.ts", OLD), Map.of("a.ts", mine), Map.of("a.ts", NEW))
                        .changes())
                .singleElement()
                .isInstanceOfSatisfying(FileChange.Conflict.class, conflict -> {
                    assertThat(conflict.path()).isEqualTo("a.ts");
                    assertThat(conflict.text()).contains("<<<<<<<", "mine\n", "ONE\n", ">>>>>>>", "two\n");
                    assertThat(conflict.places()).hasSize(1);
                });
    }

    @Test
    void whatOnlyPeopleEditedIsTheirs() {
        assertThat(plan(Map.of("a.ts", OLD), Map.of("a.ts", MINE), Map.of("a.ts", OLD))
                        .changes())
                .containsExactly(new FileChange.KeepYours("a.ts", Reason.EDITED));
    }

    @Test
    void anEditThatIsWrittenNowAsWellIsNoChange() {
        assertThat(plan(Map.of("a.ts", OLD), Map.of("a.ts", NEW), Map.of("a.ts", NEW))
                        .changes())
                .isEmpty();
    }

    @Test
    void newFilesAreAdded() {
        assertThat(plan(Map.of(), Map.of(), Map.of("a.ts", NEW)).changes())
                .containsExactly(new FileChange.Add("a.ts", NEW));
    }

    @Test
    void aFileOfSomebodyElseInTheWayOfANewOneIsNotOverwritten() {
        assertThat(plan(Map.of(), Map.of("a.ts", "mine\n"), Map.of("a.ts", NEW)).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        FileChange.Conflict.class,
                        conflict -> assertThat(conflict.text()).contains("mine\n", "ONE\n"));
    }

    @Test
    void whatIsNotAskedForGoesUnlessItWasEdited() {
        assertThat(plan(Map.of("a.ts", OLD, "b.ts", OLD, "c.ts", OLD), Map.of("a.ts", OLD, "b.ts", MINE), Map.of())
                        .changes())
                .containsExactly(
                        new FileChange.Delete("a.ts"), new FileChange.KeepYours("b.ts", Reason.NO_LONGER_WRITTEN));
    }

    @Test
    void whatIsKeptForEverStaysWhateverIsWritten() {
        MergePlan plan = MergePlanner.plan(
                sorted(Map.of("migrations/1.sql", OLD)),
                sorted(Map.of()),
                path -> path.startsWith("migrations/"),
                disk(Map.of("migrations/1.sql", OLD)),
                Renaming.NONE);

        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void whatPeopleDeletedStaysAway() {
        assertThat(plan(Map.of("a.ts", OLD), Map.of(), Map.of("a.ts", NEW)).changes())
                .containsExactly(new FileChange.KeepYours("a.ts", Reason.DELETED));
    }

    @Test
    void whatPeopleMovedIsFollowed() {
        String told = "export const one = 1;\nexport const two = 2;\nexport const three = 3;\n";
        String written = told.replace("= 1", "= 11");

        assertThat(plan(
                                Map.of("src/a.ts", told),
                                Map.of("src/elsewhere/a.ts", told, "src/b.ts", "export const other = 1;\n"),
                                Map.of("src/a.ts", written))
                        .changes())
                .containsExactly(new FileChange.Update("src/elsewhere/a.ts", Optional.empty(), written));
    }

    @Test
    void filesAndTheEditsInThemFollowTheirEntity() {
        Renaming novels = Renaming.of(
                List.of(new Renaming.Pair(Naming.of("Book", Optional.empty()), Naming.of("Novel", Optional.empty()))));
        String old = "export class BookService {\n  list() {}\n}\n";
        String mine = "export class BookService {\n  list() {}\n\n  mine(book: Book) {}\n}\n";

        MergePlan plan = MergePlanner.plan(
                sorted(Map.of("src/books/book.service.ts", old)),
                sorted(Map.of("src/novels/novel.service.ts", "export class NovelService {\n  list() {}\n}\n")),
                path -> false,
                disk(Map.of("src/books/book.service.ts", mine)),
                novels);

        assertThat(plan.changes())
                .containsExactly(new FileChange.Merge(
                        "src/novels/novel.service.ts",
                        Optional.of("src/books/book.service.ts"),
                        "export class NovelService {\n  list() {}\n\n  mine(novel: Novel) {}\n}\n"));
    }

    private static MergePlan plan(Map<String, String> base, Map<String, String> there, Map<String, String> fresh) {
        return MergePlanner.plan(sorted(base), sorted(fresh), path -> false, disk(there), Renaming.NONE);
    }

    private static SortedMap<String, String> sorted(Map<String, String> files) {
        return new TreeMap<>(files);
    }

    private static ProjectFiles disk(Map<String, String> files) {
        return new ProjectFiles() {
            @Override
            public Optional<String> text(String path) {
                return Optional.ofNullable(files.get(path));
            }

            @Override
            public SortedMap<String, String> others(Set<String> written) {
                SortedMap<String, String> others = sorted(files);
                others.keySet().removeAll(written);
                return others;
            }
        };
    }
}
