package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code broken/} is full of mistakes, and says behind {@code #!} at each line what is to be found there: the
 * column, the message and, behind an arrow, the hint. All of a file is found in one pass.
 */
class BrokenModelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMistakeIsFoundWhereItStands(Path file) throws IOException {
        List<String> annotated = Files.readAllLines(file);
        List<String> lines =
                annotated.stream().map(line -> line.replaceAll(" #!.*", "")).toList();

        ModelDocument document = Read.document(String.join("\n", lines) + "\n");

        assertThat(annotate(lines, document)).isEqualTo(String.join("\n", annotated));
        assertThat(document.project()).isEmpty();
    }

    private static String annotate(List<String> lines, ModelDocument document) {
        StringBuilder annotated = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            annotated.append(i == 0 ? "" : "\n").append(lines.get(i));
            annotated.append(document.problems().stream()
                    .filter(problem -> problem.position().orElseThrow().line() == number)
                    .map(problem -> " #! " + problem.position().orElseThrow().column() + " " + Read.text(problem))
                    .collect(Collectors.joining()));
        }
        return annotated.toString();
    }
}
