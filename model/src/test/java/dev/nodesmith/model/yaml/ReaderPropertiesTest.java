package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReaderPropertiesTest {

    private static final List<String> EXAMPLES =
            List.of(example("bookshop"), example("awkward"), example("clinic"), example("minimal"));

    private static String example(String name) {
        try {
            return Files.readString(Read.ROOT.resolve("examples/" + name + ".yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<String> models() {
        return RandomModels.models();
    }

    /** An example with a stretch of it replaced by signs that mean something, by another stretch, or by nothing. */
    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> signs = Arbitraries.of(
                "",
                " ",
                "\n",
                "\n  ",
                "!",
                "@",
                "@min(",
                "(",
                ")",
                "[",
                "]",
                "[]",
                "{",
                "}",
                ":",
                ": ",
                ",",
                "#",
                "'",
                "\"",
                "&a ",
                "*a",
                "- ",
                "=",
                "= ",
                "\t",
                "|",
                ">",
                "enum(",
                "@pattern((a+)+)",
                "null",
                "true",
                "9".repeat(40),
                "é",
                "😀",
                "\\",
                "@unique",
                "User",
                "owner",
                "caller.id",
                "status",
                "==",
                "&&");
        Arbitrary<String> base = Arbitraries.of(EXAMPLES);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 1_000_000).list().ofSize(3);
        return Combinators.combine(
                        base,
                        places,
                        Arbitraries.integers().between(0, 30),
                        signs,
                        Arbitraries.integers().between(0, 2))
                .as((text, at, length, sign, kind) -> {
                    int from = at.get(0) % text.length();
                    int to = Math.min(text.length(), from + length);
                    int other = at.get(1) % text.length();
                    String put =
                            kind == 0 ? sign : text.substring(other, Math.min(text.length(), other + at.get(2) % 60));
                    return text.substring(0, from) + put + text.substring(kind == 2 ? from : to);
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void validModelsHaveNoProblems(@ForAll("models") String yaml) {
        ModelDocument document = Read.document(yaml);

        assertThat(document.problems().stream().map(Read::line)).as(yaml).isEmpty();
        assertThat(document.project()).isPresent();
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void nothingInAFileMakesTheReaderThrow(@ForAll("mutations") String yaml) {
        ModelDocument document = ModelReader.read(yaml.getBytes(StandardCharsets.UTF_8), "backend.yaml");

        boolean errors = document.problems().stream().anyMatch(p -> p.severity() == ModelProblem.Severity.ERROR);
        assertThat(document.project().isPresent()).isNotEqualTo(errors);
        long lines = yaml.chars().filter(c -> c == '\n').count() + 1;
        assertThat(document.problems()).allSatisfy(problem -> {
            assertThat(problem.position()).hasValueSatisfying(at -> {
                assertThat(at.line()).isBetween(1, (int) lines + 1);
                assertThat(at.column()).isPositive();
            });
            assertThat(problem.message()).endsWith(".");
        });
    }

    @Property(tries = 200)
    void neitherDoBytes(@ForAll byte[] bytes) {
        assertThat(ModelReader.read(bytes, "backend.yaml").problems()).isNotEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingTwiceGivesTheSame(@ForAll("mutations") String yaml) {
        assertThat(Read.document(yaml)).isEqualTo(Read.document(yaml));
    }
}
