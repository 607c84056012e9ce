package dev.nodesmith.evolve.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.model.Lang;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BaselineFilesTest {

    @Example
    void filesOfAFolderAreOneText() {
        Baseline baseline = new Baseline(
                "1.0.0",
                "name: shop\n",
                files(Map.of(
                        "package.json", "{}\n",
                        "src/app.ts", "const a = 1;\n\nexport { a };\n",
                        "src/empty.ts", "",
                        "src/open.ts", "end")));

        assertThat(BaselineFiles.print(baseline, Lang.ENGLISH))
                .containsEntry(".nodesmith/version", "1.0.0\n")
                .containsEntry(".nodesmith/model.yaml", "name: shop\n")
                .containsEntry(".nodesmith/output/files.txt", "=== package.json\n  {}\n")
                .containsEntry(".nodesmith/output/src/files.txt", """
                        === app.ts
                          const a = 1;

                          export { a };
                        === empty.ts
                        === open.ts
                          end
                        \\ no line break at the end
                        """);
    }

    @Property
    void whatIsKeptIsReadAgain(@ForAll("projects") SortedMap<String, String> files) {
        Baseline baseline = new Baseline("1.0.0", "name: shop\n", files);

        assertThat(BaselineFiles.parse(BaselineFiles.print(baseline, Lang.ENGLISH)))
                .contains(baseline);
    }

    @Example
    void aLargeFileIsATextOfItsOwn() {
        String large = "line\n".repeat(200_001);
        Baseline baseline =
                new Baseline("1.0.0", "name: shop\n", files(Map.of("docs/a.md", "a\n", "docs/large.json", large)));

        SortedMap<String, String> printed = BaselineFiles.print(baseline, Lang.ENGLISH);

        assertThat(printed)
                .containsEntry(".nodesmith/output/docs/files.txt", "=== a.md\n  a\n")
                .containsKey(".nodesmith/output/docs/large.json.txt");
        assertThat(BaselineFiles.parse(printed)).contains(baseline);
    }

    /** Texts of all that a line may begin or end with. */
    @Provide
    Arbitrary<SortedMap<String, String>> projects() {
        Arbitrary<String> text = Arbitraries.of(
                        "a", " ", "\n", "\r", "=== ", "\\ no line break at the end", "\t", "é", "<")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<String> path = Arbitraries.of("a", "b", "src/a", "src/x/a", "src/x/b", ".github/c", "files.txt");
        return Arbitraries.maps(path, text).ofMaxSize(5).map(TreeMap::new);
    }

    @Example
    void aMergeThatWasNotResolvedIsLocated() {
        Map<String, String> files = Map.of(
                ".nodesmith/version", "1.0.0\n",
                ".nodesmith/model.yaml", "name: shop\n",
                ".nodesmith/output/src/files.txt", "=== app.ts\n  a\n<<<<<<< HEAD\n  b\n");

        assertThatThrownBy(() -> BaselineFiles.parse(files))
                .isInstanceOfSatisfying(InvalidBaselineException.class, e -> {
                    assertThat(e.path()).isEqualTo(".nodesmith/output/src/files.txt");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.found()).isEqualTo("<<<<<<< HEAD");
                });
    }

    @Example
    void aFolderWithoutBaselineHasNone() {
        assertThat(BaselineFiles.parse(Map.of(".nodesmith/README.md", "x\n"))).isEmpty();
    }

    private static SortedMap<String, String> files(Map<String, String> files) {
        return new TreeMap<>(files);
    }
}
