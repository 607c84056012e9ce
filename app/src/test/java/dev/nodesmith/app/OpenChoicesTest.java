package dev.nodesmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.yaml.ModelReader;
import dev.nodesmith.model.yaml.Overlay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenChoicesTest {

    private static final String FRAMEWORKS = "stack: { http: [fastify, express, nest] }\n";

    @Test
    void aSmallBackendGetsWhatEverybodyKnows() {
        assertThat(choice("auth: true\n" + FRAMEWORKS + "entities: { Task: {} }\n"))
                .returns("express", Choice::id)
                .returns(
                        "For a small backend. Nearly every Node developer has written it, and there is middleware for "
                                + "everything.",
                        Choice::reason);
    }

    @Test
    void aLargeOneGetsStructure() {
        String entities = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> "  Part" + i + ": {}\n")
                .collect(Collectors.joining());

        assertThat(choice(FRAMEWORKS + "entities:\n" + entities))
                .returns("nest", Choice::id)
                .extracting(Choice::reason)
                .asString()
                .startsWith("For 15 entities. ");
    }

    @Test
    void oneThatAnybodyMayListGetsSpeed() {
        assertThat(choice("""
                        auth: true
                        stack: { http: [express, fastify, nest] }
                        entities: { A: { access: { list: anyone } }, B: {}, C: {}, D: {} }
                        """))
                .returns("fastify", Choice::id)
                .extracting(Choice::reason)
                .asString()
                .startsWith("For lists that anyone may read: A. ");
    }

    @Test
    void whereNothingDecidesTheFirstIsTaken() {
        assertThat(choice("auth: true\nstack: { http: [koa, hapi] }\nentities: { A: {}, B: {}, C: {}, D: {} }\n"))
                .returns("koa", Choice::id)
                .extracting(Choice::reason)
                .asString()
                .startsWith("Nothing in the model decides between them. ");
    }

    @Test
    void whatDoesNotGoWithTheRestIsNotTaken() {
        assertThat(choice("stack: { data: sql, reads: [sql, orm] }\nentities: { A: {} }\n", "stack.data=prisma"))
                .returns("orm", Choice::id);
        ModelDocument document = read("stack: { data: [sql], reads: [sql] }\nentities: { A: {} }\n");
        assertThat(select(document).problems()).isEmpty();
    }

    @Test
    void aWrongWordInAListIsFound() {
        ModelDocument document = read("stack: { http: [fastify, expres] }\nentities: { A: {} }\n");

        assertThat(select(document).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("stack.http");
            assertThat(problem.offending()).hasValue("expres");
        });
    }

    private static Choice choice(String model, String... settings) {
        ModelDocument document = read(model, settings);
        Selection selection = select(document).selection().orElseThrow();
        return choices(document).answered(selection).getFirst();
    }

    private static Selector.Result select(ModelDocument document) {
        return Selector.select(document.stack(), choices(document).ranked());
    }

    private static OpenChoices choices(ModelDocument document) {
        return new OpenChoices(document.project().orElseThrow(), document.open());
    }

    private static ModelDocument read(String model, String... settings) {
        return ModelReader.read(
                ("name: shop\n" + model).getBytes(StandardCharsets.UTF_8),
                "shop.yaml",
                new Overlay(List.of(settings), new TreeMap<>()));
    }
}
