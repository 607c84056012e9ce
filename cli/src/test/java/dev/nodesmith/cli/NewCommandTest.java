package dev.nodesmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private static final String SHOP = """
            name: shop
            entities:
              Book: { fields: { title: string! } }
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path model;
    private Path target;

    @BeforeEach
    void writeAModel() throws IOException {
        model = Files.writeString(folder.resolve("shop.yaml"), SHOP);
        target = folder.resolve("shop");
    }

    @Test
    void writesAProjectAndSaysNothingToAProgram() {
        assertThat(run()).isZero();

        assertThat(target.resolve("package.json")).content().contains("\"name\": \"shop\"");
        assertThat(target.resolve("backend.yaml")).hasContent(SHOP);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        run();
        Path other = folder.resolve("other");
        execute("new", other.toString(), "--from", model.toString());

        for (String file : new String[] {"package.json", "openapi.json", "src/app.ts"}) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(target.resolve(file));
        }
    }

    @Test
    void settingsAreWrittenIntoTheModelOfTheProject() {
        assertThat(run("--profile", "backend", "--set", "stack.data=sql", "--set", "api.version=v2"))
                .isZero();

        assertThat(target.resolve("backend.yaml")).hasContent("""
                        name: shop
                        api: { version: v2 }
                        stack: { data: sql }
                        profile: backend
                        entities:
                          Book: { fields: { title: string! } }
                        """);
    }

    @Test
    void whatAProfileLeavesOpenIsAnsweredInTheModelOfTheProject() throws IOException {
        assertThat(run("--json", "--profile", "developer", "--set", "stack.data=sql"))
                .isZero();

        assertThat(target.resolve("backend.yaml")).hasContent("""
                        name: shop
                        # express, of fastify, express, nest. For a small backend without users.
                        # A router and a chain of functions, nothing else to learn.
                        # zod, of zod, joi. Nothing in the model decides between them.
                        # One schema checks what arrives and says in which form services get it, so the two cannot drift apart.
                        stack: { validation: zod, http: express, data: sql }
                        profile: developer
                        entities:
                          Book: { fields: { title: string! } }
                        """);
        JsonNode chosen = new ObjectMapper().readTree(out.toString()).at("/chosen/0");
        assertThat(chosen.at("/choice").asText()).isEqualTo("express");
        assertThat(chosen.at("/reason").asText())
                .isEqualTo(
                        "For a small backend without users. A router and a chain of functions, nothing else to learn.");
    }

    @Test
    void aProjectSpeaksSpanishWhenItIsAskedTo() {
        assertThat(run("--lang", "es", "--profile", "developer", "--set", "stack.data=sql"))
                .isZero();

        assertThat(target.resolve("backend.yaml")).hasContent("""
                        name: shop
                        # express, de fastify, express, nest. Por ser un backend pequeño sin usuarios.
                        # Un router y una cadena de funciones, nada más que aprender.
                        # zod, de zod, joi. Nada en el modelo decide entre ellos.
                        # Un solo esquema comprueba lo que llega y dice en qué forma lo reciben los servicios, así que ambas cosas no se pueden separar.
                        stack: { validation: zod, http: express, data: sql }
                        lang: es
                        profile: developer
                        entities:
                          Book: { fields: { title: string! } }
                        """);
        assertThat(target.resolve("README.md")).content().contains("\n## Arranque\n");
        assertThat(target.resolve("docs/report.md")).content().startsWith("# Informe\n");
    }

    @Test
    void aLanguageThatNobodyWroteIsRefusedWhereItStands() {
        assertThat(run("--lang", "eo")).isEqualTo(2);

        assertThat(err.toString()).contains("--lang").contains("`lang` must be one of en, es.");
    }

    @Test
    void everyMistakeIsShownAtItsPlace() throws IOException {
        Files.writeString(model, """
                name: shop
                stack: { http: fastfy }
                entities:
                  Book: { fields: { title: strng! } }
                """);

        assertThat(run("--set", "stack.htp=koa")).isEqualTo(2);

        assertThat(err.toString())
                .contains(model + ":2:16: error: ")
                .contains("    stack: { http: fastfy }\n                   ^^^^^^\n    did you mean `fastify`?\n")
                .contains(model + ":4:28: error: ")
                .contains(
                        "--set stack.htp=koa: error: `htp` is not a key of `stack`.\n    stack.htp=koa\n          ^^^\n")
                .endsWith("3 errors\n");
        assertThat(out.toString()).isEmpty();
        assertThat(target).doesNotExist();
    }

    @Test
    void aDryRunListsTheFilesAndWritesNone() {
        assertThat(run("--dry-run")).isZero();

        assertThat(out.toString()).contains("+ backend.yaml\n").contains("+ package.json\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void jsonIsOneObject() throws IOException {
        assertThat(run("--json")).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("project", "target", "written", "stack", "chosen", "files", "warnings", "problems");
        assertThat(json.at("/stack/http").asText()).isEqualTo("fastify");
        assertThat(json.at("/files/0/change").asText()).isEqualTo("add");
        assertThat(json.at("/written").asBoolean()).isTrue();
    }

    @Test
    void problemsAreJsonTooWhereJsonIsWanted() throws IOException {
        Files.writeString(model, "name: shop\nentities: { Book: { fields: { title: strng! } } }\n");

        assertThat(run("--json")).isEqualTo(2);

        JsonNode problem = new ObjectMapper().readTree(out.toString()).at("/problems/0");
        assertThat(problem.at("/severity").asText()).isEqualTo("error");
        assertThat(problem.at("/file").asText()).isEqualTo(model.toString());
        assertThat(problem.at("/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/column").asInt()).isEqualTo(38);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedUnlessForced() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("notes.txt"), "mine");

        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("is not empty: it holds notes.txt.").contains("--force");

        assertThat(run("--force")).isZero();
        assertThat(target.resolve("notes.txt")).hasContent("mine");
        assertThat(target.resolve("package.json")).exists();
    }

    @Test
    void aModelMayStandWhereItsProjectShallBe() throws IOException {
        Files.createDirectory(target);
        model = Files.move(model, target.resolve("backend.yaml"));

        assertThat(run()).isZero();
        assertThat(target.resolve("package.json")).exists();
    }

    @Test
    void withoutAModelItSaysHow() {
        assertThat(execute("new", target.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("nodesmith: error: `new` needs a model file.\n"
                        + "    write one (docs/model.md) and name it: nodesmith new " + target + " --from FILE\n");
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        assertThat(execute("new", target.toString(), "--from", "nowhere.yaml")).isEqualTo(2);
        assertThat(err.toString()).startsWith("nodesmith: error: There is no file nowhere.yaml.");
    }

    @Test
    void aWrongOptionIsOneLineEvenInJson() throws IOException {
        assertThat(execute("new", "--forse", target.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--forse").contains("--force").contains("see nodesmith new --help");

        assertThat(execute("new", "--forse", "--json", target.toString())).isEqualTo(2);
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/problems/0/message")
                        .asText())
                .contains("--forse");
    }

    private int run(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "new";
        args[1] = target.toString();
        args[2] = "--from";
        args[3] = model.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return execute(args);
    }

    private int execute(String... args) {
        return NodesmithCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
