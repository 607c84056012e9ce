package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.nodesmith.model.ModelDocument;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no model, by accident or on purpose, are refused within a second and with one plain sentence. */
class HostileFilesTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Test
    void refusesMoreThanFourMebibytes() {
        assertThat(problems("#".repeat(4 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1:1 The file has more than 4194304 bytes (4 MiB); no model needs that.");
    }

    @Test
    void readsFourMebibytesOfComment() {
        String comment = "#".repeat(4 * 1024 * 1024 - 100);
        assertThat(problems((comment + "\nname: a\n").getBytes(StandardCharsets.UTF_8)))
                .startsWith("2:1 The model has nothing to serve.");
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(problems(new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xFC}))
                .isEqualTo("1:7 The file is not UTF-8: byte 6 begins no character. Save it as UTF-8.");
        assertThat(problems("name: x".getBytes(StandardCharsets.UTF_16))).contains("not UTF-8");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(Read.document("\uFEFFname: a\nentities: { A: {} }\n").problems())
                .isEmpty();
    }

    @Test
    void refusesDeepNesting() {
        assertThat(problems("[".repeat(2_000_000)))
                .isEqualTo("1:51 More than 50 levels are nested here. → no model needs that");
        assertThat(problems("a: ".repeat(1) + "{a: ".repeat(100))).contains("More than 50 levels");
        String indented =
                IntStream.range(0, 60).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
        assertThat(problems(indented)).contains("More than 50 levels");
    }

    @Test
    void refusesAliasBombs() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.range(1, 12)
                        .mapToObj(i -> "a" + i + ": &a" + i + " ["
                                + String.join(", ", Collections.nCopies(10, "*a" + (i - 1))) + "]\n")
                        .collect(Collectors.joining());
        assertThat(problems(bomb)).contains("Too many aliases");
    }

    @Test
    void refusesManyAliases() {
        String aliases = "a: &a x\nb: [" + "*a, ".repeat(101) + "]\n";
        assertThat(problems(aliases)).contains("Too many aliases: at most 100");
    }

    @Test
    void refusesAnAliasInsideItself() {
        assertThat(problems("a: &a [*a]\n")).contains("`*a` names no anchor that ends before it.");
    }

    @Test
    void readsAliasesThatAModelMayHave() {
        assertThat(Read.project("""
            name: a
            entities:
              A: { fields: &shared { title: string! } }
              B: { fields: *shared }
            """).entities())
                .allSatisfy(entity -> assertThat(entity.field("title")).isPresent());
    }

    @Test
    void saysOnlySoMuch() {
        String many = "name: a\n"
                + IntStream.range(0, 50_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
        assertThat(document(many.getBytes(StandardCharsets.UTF_8)).problems()).hasSize(1_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                               | 1:1 `backend.yaml` is empty. → it begins with `name: my-backend`
        '# nothing'                      | 1:1 `backend.yaml` is empty. → it begins with `name: my-backend`
        'a list'                         | 1:1 A model file is a mapping; here it is a single value. → it begins with `name: my-backend`
        '- a'                            | 1:1 A model file is a mapping; here it is a list. → it begins with `name: my-backend`
        'name: a: b'                     | 1:8 A second `: ` stands in this line. → put a value that holds `: ` into quotes; begin each key on a line of its own
        'a: @b'                          | 1:4 A value cannot begin with `@`. → the type comes first, as in `title: string @search`
        'a: { tags: Tag[] }'             | 1:15 This list or mapping in brackets is broken here. → inside { } and [ ] a value with brackets or commas needs quotes, as in { tags: "Tag[]" }
        'a: "b'                          | 1:6 A quote is opened and never closed. → close it
        'name: a#---#name: b'            | 2:1 A second document begins here; a model is one document. → remove `---`
        'a:#\tb: 1'                      | 2:1 A tab stands where YAML wants spaces. → indent with spaces
        'a:#  b: 1# c: 2'                | 3:2 This line is not indented as its neighbours are. → align the keys
        'a: %'                           | 1:4 The file is not YAML: found character '%' that cannot start any token. (Do not use % for indentation).
        """)
    void saysWhatIsWrongWithTheYaml(String yaml, String problem) {
        String text = yaml.replace("#---#", "\n---\n").replace("\\t", "\t");
        assertThat(problems(yaml.startsWith("#") ? yaml : text.replace("#", "\n")))
                .isEqualTo(problem);
    }

    @Test
    void refusesCharactersThatNoTextHas() {
        assertThat(problems("name: a\nb: \u0007\n"))
                .isEqualTo("2:4 The character U+0007 cannot stand in a YAML file. → remove it");
    }

    private static String problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String problems(byte[] yaml) {
        return document(yaml).problems().stream().map(Read::line).collect(Collectors.joining("\n"));
    }

    private static ModelDocument document(byte[] yaml) {
        ModelDocument document = assertTimeoutPreemptively(AT_ONCE, () -> ModelReader.read(yaml, "backend.yaml"));
        assertThat(document.project()).isEmpty();
        return document;
    }
}
