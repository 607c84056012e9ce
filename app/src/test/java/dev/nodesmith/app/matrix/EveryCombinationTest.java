package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.caoccao.javet.swc4j.Swc4j;
import com.caoccao.javet.swc4j.enums.Swc4jMediaType;
import com.caoccao.javet.swc4j.exceptions.Swc4jCoreException;
import com.caoccao.javet.swc4j.options.Swc4jParseOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of frameworks, data layers and databases, in memory: it parses, its imports resolve, its packages are declared, twice alike. */
class EveryCombinationTest {

    private static final Pattern PACKAGE =
            Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?\\s*'((?:@[\\w.-]+/)?[\\w][\\w.-]*)(?:/[^']*)?'");

    private static final Project LISTS = ModelReader.read("""
                    name: lists
                    entities:
                      Parcel:
                        fields:
                          labels: string(12)[]! = ["a"]
                          weights: int[]
                          codes: string(5)[] = ["it's"]
                    """.getBytes(StandardCharsets.UTF_8), "lists.yaml")
            .project()
            .orElseThrow();

    static Stream<Combination> combinations() {
        return Combination.everyCore().stream();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void isSoundAndDeterministic(Combination combination) throws IOException, Swc4jCoreException {
        FileTree tree = combination.generate();
        assertThat(combination.generate()).isEqualTo(tree);
        assertThat(new ModuleGraph(tree).dangling()).isEmpty();
        JsonNode manifest = new ObjectMapper().readTree(tree.text("package.json"));
        Set<String> declared = new TreeSet<>();
        manifest.path("dependencies").fieldNames().forEachRemaining(declared::add);
        Set<String> runtime = Set.copyOf(declared);
        manifest.path("devDependencies").fieldNames().forEachRemaining(declared::add);
        Swc4j swc = new Swc4j();
        for (Map.Entry<String, FileTree.File> file : tree.files().entrySet()) {
            String text = file.getValue().content();
            assertThat(text).as(file.getKey()).doesNotContain("\r").endsWith("\n");
            if (file.getKey().endsWith(".ts") || file.getKey().endsWith(".js")) {
                swc.parse(text, options(file.getKey()));
                assertThat(declared).as(file.getKey()).containsAll(packages(text));
                if (file.getKey().startsWith("src/")) {
                    assertThat(runtime).as(file.getKey()).containsAll(packages(text));
                }
            }
            assertThat(text).as(file.getKey()).doesNotContain("[=").doesNotContain("<#");
        }
    }

    /** Layers that store lists as JSON have helpers of JSON then, and must not ask for the rest of it. */
    @ParameterizedTest
    @MethodSource("combinations")
    void storesListsOfAModelWithoutJson(Combination combination) {
        FileTree tree =
                Generator.create().generate(LISTS, combination.selection().orElseThrow());
        assertThat(new ModuleGraph(tree).dangling()).isEmpty();
    }

    private static Swc4jParseOptions options(String path) {
        return new Swc4jParseOptions()
                .setMediaType(path.endsWith(".ts") ? Swc4jMediaType.TypeScript : Swc4jMediaType.JavaScript);
    }

    private static List<String> packages(String text) {
        List<String> packages = new ArrayList<>();
        Matcher matcher = PACKAGE.matcher(text);
        while (matcher.find()) {
            packages.add(matcher.group(1));
        }
        return packages;
    }
}
