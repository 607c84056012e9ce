package dev.nodesmith.evolve.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.imports.SourceFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Hand edits at random places of a real project whose model changes. */
class MergeEmittedTest {

    private static final List<Emitted.Pair> PAIRS = Emitted.pairs();
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\w$]+");

    record Case(Emitted.Pair file, List<HandEdit> edits) {

        List<String> before() {
            return Lines.of(file.before()).all();
        }

        String yours() {
            List<String> lines = before();
            for (HandEdit edit : edits) {
                lines = edit.applied(file.path(), lines);
            }
            return Lines.text(lines);
        }

        Versions versions() {
            return new Versions(file.before(), yours(), file.after());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<HandEdit>> edits = Combinators.combine(
                        Arbitraries.of(HandEdit.Kind.class),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(100, 999))
                .as((kind, at, number) -> new HandEdit(kind, at, "byHand" + number))
                .list()
                .uniqueElements(HandEdit::name)
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(PAIRS), edits).as(Case::new);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void handEditsSurviveAndTheResultIsWhole(@ForAll("cases") Case given) {
        Merged merged = Merger.merge(given.file().path(), given.versions());
        Statistics.label("conflicts").collect(merged.isClean() ? "none" : "some");

        String yours = given.yours();
        for (HandEdit edit : given.edits()) {
            assertThat(merged.text().contains(edit.name())).as(edit.name()).isEqualTo(yours.contains(edit.name()));
        }
        if (merged.isClean()) {
            assertThat(words(merged.text()))
                    .containsAll(added(given.file().before(), given.file().after()));
            if (problem(given.file().path(), yours) == null) {
                assertThat(problem(given.file().path(), merged.text()))
                        .as(merged.text())
                        .isNull();
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsApartNeverConflicts(@ForAll("cases") Case given) {
        List<String> before = given.before();
        HandEdit edit = given.edits().getFirst();
        Case one = new Case(given.file(), List.of(edit));
        boolean apart = !edit.touches(
                before,
                Lines.of(given.file().before()).editsTo(Lines.of(given.file().after())));
        if (apart) {
            assertThat(Merger.merge(given.file().path(), one.versions()).conflicts())
                    .isEmpty();
        }
    }

    /** Words that are in the new text and were not in the old one. */
    private static Set<String> added(String before, String after) {
        Set<String> added = words(after);
        added.removeAll(words(before));
        return added;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(NO_WORD.split(text, -1)));
    }

    /** What a parser says against a text; null when nothing. */
    private static @Nullable String problem(String path, String text) {
        try {
            if (path.endsWith(".ts")) {
                SourceFile.of(path, text);
                TypeScriptFormatter.format(text);
            } else if (path.endsWith(".json")) {
                JSON.readTree(text);
            } else if (path.endsWith(".yaml") || path.endsWith(".yml")) {
                new Load(LoadSettings.builder().build()).loadFromString(text);
            }
            return null;
        } catch (RuntimeException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void theSamplesCoverEveryKindOfFile() {
        assertThat(PAIRS).hasSizeGreaterThan(90);
        assertThat(PAIRS)
                .extracting(pair -> pair.path().substring(pair.path().lastIndexOf('.') + 1))
                .contains("ts", "json", "md", "yaml");
    }
}
