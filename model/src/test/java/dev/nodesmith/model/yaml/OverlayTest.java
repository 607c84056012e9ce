package dev.nodesmith.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.model.ApiOptions.ResponseStyle;
import dev.nodesmith.model.Auth.PasswordHash;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Position;
import dev.nodesmith.model.Project;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OverlayTest {

    /** Four lines, so that the first setting is line 6: one behind the end of the last. */
    private static final String SHOP = """
            name: shop
            stack: { http: fastify }
            entities:
              Book: { fields: { title: string, isbn: string } }
            """;

    private static final String BACKEND = "stack: { http: express, data: prisma }\napi: { responses: plain }\n";

    private static final String HASHING = "auth: { passwords: bcrypt }";

    private static final String OPEN = "stack: { http: [koa, hapi] }";

    @Test
    void settingsWinOverTheFile() {
        assertThat(project(SHOP, "stack.http=express", "api.responses=envelope"))
                .satisfies(project -> assertThat(project.stack()).isEqualTo(Map.of("http", "express")))
                .satisfies(project -> assertThat(project.api().responses()).isEqualTo(ResponseStyle.ENVELOPE));
    }

    @Test
    void theFileWinsOverItsProfile() {
        Project project = project("profile: backend\n" + SHOP);

        assertThat(project.stack()).isEqualTo(Map.of("profile", "backend", "http", "fastify", "data", "prisma"));
        assertThat(project.api().responses()).isEqualTo(ResponseStyle.PLAIN);
    }

    @Test
    void aProfileMayBeSetAndAnotherSettingWinsOverIt() {
        assertThat(project(SHOP, "profile=backend", "stack.data=sql").stack())
                .isEqualTo(Map.of("profile", "backend", "http", "fastify", "data", "sql"));
    }

    @Test
    void whatAProfileSaysOfUsersMakesNone() {
        String model = "profile: hashing\n" + SHOP;

        assertThat(project(model).auth()).isEmpty();
        assertThat(project(model, "auth=false").auth()).isEmpty();
        assertThat(project(model, "auth=true").auth())
                .hasValueSatisfying(auth -> assertThat(auth.passwordHash()).isEqualTo(PasswordHash.BCRYPT));
        assertThat(project(model, "auth.roles=[boss]").auth())
                .hasValueSatisfying(auth -> assertThat(auth.passwordHash()).isEqualTo(PasswordHash.BCRYPT))
                .hasValueSatisfying(auth -> assertThat(auth.roles()).containsExactly("boss"));
    }

    @Test
    void theFileWinsOverAListOfItsProfile() {
        assertThat(read("profile: open\nname: shop\nentities: { Book: {} }").open())
                .isEqualTo(Map.of("http", List.of("koa", "hapi")));
        assertThat(read("profile: open\n" + SHOP))
                .satisfies(document -> assertThat(document.open()).isEmpty())
                .satisfies(document -> assertThat(document.stack()).containsEntry("http", "fastify"));
    }

    @Test
    void theLastOfTwoSettingsWins() {
        assertThat(project(SHOP, "stack.http=koa", "stack.http=hapi").stack()).containsEntry("http", "hapi");
    }

    @Test
    void theOrderOfTheFileStays() {
        assertThat(project(SHOP, "entities.Book.fields.title=string(50)!")
                        .entities()
                        .getFirst()
                        .fields())
                .extracting(field -> field.name() + " " + field.presence())
                .containsExactly("title REQUIRED", "isbn OPTIONAL");
    }

    @Test
    void listsAndMappingsCanBeSet() {
        assertThat(project(SHOP, "auth.roles=[admin, member]")
                        .auth()
                        .orElseThrow()
                        .roles())
                .containsExactly("admin", "member");
    }

    @Test
    void anUnknownKeyIsFoundInItsSetting() {
        assertThat(problem("stack.data=sql", "stack.htp=koa"))
                .returns(Optional.of(new Position(7, 7)), ModelProblem::position)
                .returns(Optional.of("htp"), ModelProblem::offending)
                .returns(Optional.of("did you mean `http`?"), ModelProblem::hint);
    }

    @Test
    void aWrongValueIsFoundInItsSetting() {
        assertThat(problem("entities.Book.fields.title=strng(20)"))
                .returns(Optional.of(new Position(6, 28)), ModelProblem::position);
    }

    @Test
    void whatIsNoSettingIsTold() {
        assertThat(List.of(problem("stack"), problem("stack.http="), problem("=koa")))
                .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("A setting is written `path=value`."));
        assertThat(problem("stack..http=koa").message()).isEqualTo("A part of the path `stack..http` is empty.");
    }

    @Test
    void aPathThroughAValueIsRefused() {
        assertThat(problem("name.first=shop").message())
                .isEqualTo("`name` is a single value in the model, so `name.first` cannot be set.");
    }

    @Test
    void brokenYamlIsFoundInItsSetting() {
        assertThat(problem("auth.roles=[admin"))
                .satisfies(problem ->
                        assertThat(problem.position().orElseThrow().line()).isEqualTo(6));
    }

    @Test
    void anUnknownProfileIsFoundWhereItStands() {
        assertThat(problem("profile=bakend"))
                .returns("There is no profile `bakend`.", ModelProblem::message)
                .returns(Optional.of(new Position(6, 9)), ModelProblem::position)
                .returns(Optional.of("did you mean `backend`?"), ModelProblem::hint);
    }

    private static Project project(String text, String... settings) {
        return read(text, settings).project().orElseThrow();
    }

    private static ModelProblem problem(String... settings) {
        List<ModelProblem> problems = read(SHOP, settings).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static ModelDocument read(String text, String... settings) {
        return ModelReader.read(
                text.getBytes(StandardCharsets.UTF_8),
                "shop.yaml",
                new Overlay(
                        List.of(settings),
                        new TreeMap<>(Map.of("backend", BACKEND, "hashing", HASHING, "open", OPEN))));
    }
}
