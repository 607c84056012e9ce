package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.write.Existing;
import dev.nodesmith.evolve.baseline.BaselineFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole projects as they are expected, file by file: a folder with a {@code model.yaml} and the project that comes of it. A
 * change of a template shows here as its users will see it.
 *
 * <p>{@code mvn test -pl app -am -Dtest=GoldenProjectTest -Dgolden=write} writes the projects anew. Their diff is then to be read
 * as carefully as any other code.
 */
class GoldenProjectTest {

    private static final Path CASES = Path.of("src", "test", "golden");

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsExpected(String name) throws IOException {
        Path model = CASES.resolve(name).resolve("model.yaml");
        Path expected = CASES.resolve(name).resolve("project");
        Path written = folder.resolve(name);
        NewProject.plan(new NewProject.Request(
                        written, model, Optional.empty(), Optional.empty(), List.of(), Existing.REFUSE))
                .write();
        Map<String, String> actual = read(written);
        if (System.getProperty("golden", "").equals("write")) {
            replace(expected, actual);
        }
        Map<String, String> wanted = read(expected);
        assertThat(actual.keySet()).isEqualTo(wanted.keySet());
        actual.forEach((path, text) -> assertThat(text).as("%s/%s", name, path).isEqualTo(wanted.get(path)));
    }

    /** All but the baseline, which says the same once more. */
    private static Map<String, String> read(Path folder) throws IOException {
        Path baseline = folder.resolve(BaselineFiles.FOLDER);
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path file : below.filter(Files::isRegularFile)
                        .filter(file -> !file.startsWith(baseline))
                        .toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void replace(Path folder, Map<String, String> files) throws IOException {
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
