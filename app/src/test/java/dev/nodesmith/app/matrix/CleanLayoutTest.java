package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the clean layout nothing inside knows what is outside: the domain no use case, a use case no framework and no database. */
class CleanLayoutTest {

    private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");

    /** Folder to the folders that it must not import. */
    private static final Map<String, List<String>> OUTSIDE = Map.of(
            "src/domain/", List.of("src/application/", "src/infrastructure/", "src/http/", "src/config/"),
            "src/application/", List.of("src/infrastructure/", "src/http/"),
            "src/shared/", List.of("src/application/", "src/infrastructure/", "src/http/"),
            "src/infrastructure/", List.of("src/http/"),
            "src/http/", List.of("src/infrastructure/"));

    static Stream<Combination> stacks() {
        return Combination.everyCore().stream().map(combination -> {
            Map<String, String> settings = new LinkedHashMap<>(combination.settings());
            settings.put("layout", "clean");
            settings.put("model", "bookshop");
            return new Combination(settings);
        });
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void importsPointInwards(Combination stack) {
        assertThat(outwards(stack.generate())).isEmpty();
    }

    private static List<String> outwards(FileTree tree) {
        List<String> found = new ArrayList<>();
        tree.files()
                .forEach((path, file) -> OUTSIDE.forEach((folder, outside) -> {
                    if (path.startsWith(folder)) {
                        Matcher imports = IMPORT.matcher(file.content());
                        while (imports.find()) {
                            String target = Path.of(path)
                                    .resolveSibling(imports.group(1))
                                    .normalize()
                                    .toString();
                            outside.stream()
                                    .filter(target::startsWith)
                                    .forEach(other -> found.add(path + " -> " + target));
                        }
                    }
                }));
        return found;
    }
}
