package dev.nodesmith.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.format.TypeScriptFormatter;
import dev.nodesmith.generate.imports.ImportResolver;
import dev.nodesmith.generate.imports.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates without gaps are printed as they are, all but their imports: so they have to be formatted in their files.
 * {@code -Dplain=write} does it.
 */
class PlainTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/java");

    private static final boolean WRITES = "write".equals(System.getProperty("plain"));

    static Stream<Path> plain() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".ts.ftl") && Renderer.isPlain(read(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void isFormatted(Path template) throws IOException {
        String source = read(template);
        SourceFile file = SourceFile.of("src/here.ts", source);
        ImportResolver.Resolved resolved = new ImportResolver(role -> "src/there.ts").resolve(file);
        String code = TypeScriptFormatter.format(resolved.code());
        if (WRITES && file.hasFinalCode()) {
            Files.writeString(
                    template,
                    source.substring(0, source.length() - resolved.code().length()) + code);
        } else {
            assertThat(file.hasFinalCode()).as("names no role").isTrue();
            assertThat(resolved.code()).isEqualTo(code);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
