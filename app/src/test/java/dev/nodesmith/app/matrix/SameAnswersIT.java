package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.verify.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One model on every stack: the OpenAPI document is the same, and one session of some hundred requests gets the same answers. Each
 * framework, data layer and database takes the place of the default one, so that a difference has one cause. {@code -Dsession=TEXT}
 * has the session with the stacks alone whose label contains the text, and then with each data layer on each database as well.
 */
@Execution(ExecutionMode.CONCURRENT)
class SameAnswersIT {

    private static final String MODEL = "bookshop";
    private static final Path FOLDER = Path.of("target", "sessions").toAbsolutePath();
    private static final List<Axis> AXES = List.of(Axis.LANGUAGE, Axis.HTTP, Axis.DATA, Axis.DATABASE, Axis.VALIDATION);
    private static Databases databases;
    private static List<String> expected = List.of();
    private static String document = "";

    /** The default stack with another answer to one question; behind an ORM also with reads beside it. */
    static List<Combination> others() {
        List<Combination> others = new ArrayList<>();
        for (Axis axis : AXES) {
            for (Feature choice : Features.on(axis).subList(1, Features.on(axis).size())) {
                Map<String, String> asked = Map.of(axis.key(), choice.id());
                Selector.select(asked)
                        .selection()
                        .map(SameAnswersIT::combination)
                        .ifPresent(others::add);
                Features.on(Axis.READS).stream()
                        .skip(1)
                        .filter(reads -> axis == Axis.DATA)
                        .flatMap(reads -> selection(asked, reads).stream())
                        .map(SameAnswersIT::combination)
                        .forEach(others::add);
            }
        }
        others.addAll(validatorsElsewhere());
        String text = System.getProperty("session", "");
        if (!text.isEmpty()) {
            pairs().forEach(others::add);
        }
        return others.stream()
                .filter(combination -> combination.label().contains(text))
                .distinct()
                .toList();
    }

    /** A framework may hand values to a validator in its own way: each validator is tried on one besides the default. */
    private static List<Combination> validatorsElsewhere() {
        return Features.on(Axis.VALIDATION).stream()
                .skip(1)
                .flatMap(validator -> elsewhere(validator).stream())
                .map(SameAnswersIT::combination)
                .toList();
    }

    /** Too many for every run: what a data layer does on a database, with its own reads and with others. */
    private static Stream<Combination> pairs() {
        return Features.on(Axis.DATA).stream()
                .flatMap(data -> Features.on(Axis.DATABASE).stream()
                        .map(database -> Map.of(Axis.DATA.key(), data.id(), Axis.DATABASE.key(), database.id())))
                .flatMap(asked -> Stream.concat(
                        Selector.select(asked).selection().stream(),
                        Features.on(Axis.READS).stream().skip(1).flatMap(reads -> selection(asked, reads).stream())))
                .map(SameAnswersIT::combination);
    }

    private static Optional<Selection> elsewhere(Feature validator) {
        return Features.on(Axis.HTTP).stream()
                .skip(1)
                .map(framework -> Map.of(Axis.VALIDATION.key(), validator.id(), Axis.HTTP.key(), framework.id()))
                .flatMap(asked -> Selector.select(asked).selection().stream())
                .findFirst();
    }

    private static Optional<Selection> selection(Map<String, String> asked, Feature reads) {
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(Axis.READS.key(), reads.id());
        return Selector.select(more).selection();
    }

    private static Combination combination(Selection selection) {
        Map<String, String> settings = new LinkedHashMap<>();
        selection.choices().forEach((axis, choice) -> settings.put(axis.key(), choice.id()));
        settings.put("model", MODEL);
        return new Combination(settings);
    }

    @BeforeAll
    static void prepare() throws IOException, InterruptedException, SQLException {
        Combination first = combination(Selector.select(Map.of()).selection().orElseThrow());
        List<FileTree> trees = Stream.concat(Stream.of(first), others().stream())
                .map(Combination::generate)
                .toList();
        NpmWorkspace.install(FOLDER, trees);
        databases = Databases.start();
        expected = session(first);
        document = first.generate().text("openapi.json");
        assertThat(expected).hasSizeGreaterThan(200);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @ParameterizedTest
    @MethodSource("others")
    void answersAlike(Combination combination) throws IOException, InterruptedException, SQLException {
        assertThat(combination.generate().text("openapi.json")).isEqualTo(document);
        assertThat(session(combination)).as(combination.label()).isEqualTo(expected);
    }

    private static List<String> session(Combination combination)
            throws IOException, InterruptedException, SQLException {
        Path folder = FOLDER.resolve(combination.label());
        Folders.delete(folder);
        Folders.delete(folder.resolveSibling(folder.getFileName() + ".sqlite"));
        Databases.Database database = databases.create(combination.on(Axis.DATABASE), folder);
        EmittedProject project = EmittedProject.write(folder, combination.generate(), combination.project(), database);
        project.scriptIfAny("generate");
        project.script("migrate");
        project.script("seed");
        project.scriptIfAny("build");
        try (EmittedProject.Running running = project.start(database.url())) {
            List<String> session = Session.of(
                    project.target(running.base(), SeedAccounts.of(combination.project()), Optional.empty()));
            Files.write(project.log("session"), session);
            return session;
        }
    }
}
