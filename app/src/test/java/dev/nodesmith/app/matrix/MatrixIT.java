package dev.nodesmith.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.verify.Target;
import dev.nodesmith.verify.Verifier;
import dev.nodesmith.verify.VerifyReport;
import dev.nodesmith.verify.faults.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of choices, built and run as its users would: linted, type-checked, format-checked, migrated up, down and up
 * again, seeded, tested with its own tests on a real database, built, booted, examined from outside and stopped.
 *
 * <p>{@code mvn verify} builds a {@linkplain MatrixSlice slice}, {@code mvn verify -Pmatrix} all, {@code -Dmatrix.part=rest} all
 * but the slice. {@code -Dmatrix=TEXT} builds the combinations whose label contains the text. {@code -Dmatrix.minutes=N} begins
 * no combination after that time; those that are left out are reported as skipped.
 */
@Execution(ExecutionMode.CONCURRENT)
class MatrixIT {

    private static final Path FOLDER = Path.of("target", "matrix").toAbsolutePath();
    private static final MatrixReport REPORT = new MatrixReport();
    private static Instant end = Instant.MAX;
    private static Databases databases;
    private static ThirdParties thirdParties;

    static List<Combination> combinations() throws InterruptedException {
        List<Combination> all = Combination.pairwise();
        String text = System.getProperty("matrix", "");
        if (!text.isEmpty()) {
            return all.stream().filter(c -> c.label().contains(text)).toList();
        }
        List<Combination> slice = MatrixSlice.of(all, MatrixSlice.commit());
        String part = System.getProperty("matrix.part", "slice");
        return switch (part) {
            case "slice" -> slice;
            case "rest" -> all.stream().filter(c -> !slice.contains(c)).toList();
            case "all" -> all;
            default -> throw new IllegalArgumentException("matrix.part is slice, rest or all, not " + part);
        };
    }

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        end = Instant.now().plus(Duration.ofMinutes(Integer.getInteger("matrix.minutes", 24 * 60)));
        List<FileTree> trees =
                combinations().stream().map(Combination::generate).toList();
        NpmWorkspace.install(FOLDER, trees);
        thirdParties = ThirdParties.install(Path.of("target", "third-parties").toAbsolutePath());
        databases = Databases.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        databases.close();
        REPORT.write(FOLDER.resolve("matrix.md"), combinations());
        String published = System.getProperty("matrix.report", "");
        if (!published.isEmpty()) {
            REPORT.write(Path.of(System.getProperty("matrix.root", ".")).resolve(published), combinations());
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void buildsAndRuns(Combination combination) throws IOException, InterruptedException, SQLException {
        assumeTrue(Instant.now().isBefore(end), () -> "left out, the time is up: " + combination.label());
        Instant begin = Instant.now();
        MatrixReport.Outcome outcome = MatrixReport.Outcome.FAILED;
        try {
            examine(combination);
            outcome = MatrixReport.Outcome.PASSED;
        } finally {
            REPORT.add(combination, outcome, Duration.between(begin, Instant.now()));
        }
    }

    private static void examine(Combination combination) throws IOException, InterruptedException, SQLException {
        Path folder = FOLDER.resolve(combination.label());
        Folders.delete(folder);
        Folders.delete(folder.resolveSibling(folder.getFileName() + ".sqlite"));
        Databases.Database database = databases.create(combination.on(Axis.DATABASE), folder);
        EmittedProject project = EmittedProject.write(folder, combination.generate(), combination.project(), database);
        project.scriptIfAny("generate");
        project.script("format:check");
        project.scriptIfAny("typecheck");
        project.script("lint");
        migrate(project, database);
        project.script("seed");
        project.script("seed");
        project.script("test");
        project.scriptIfAny("build");
        thirdParties.lint(project);
        boot(combination, project, database);
    }

    private static void migrate(EmittedProject project, Databases.Database database)
            throws IOException, InterruptedException, SQLException {
        List<String> before = SchemaSnapshot.of(database.address());
        project.script("migrate");
        List<String> first = SchemaSnapshot.of(database.address());
        assertThat(first).isNotEqualTo(before);
        project.script("migrate");
        assertThat(SchemaSnapshot.of(database.address())).isEqualTo(first);
        project.script("migrate:down", "--all");
        assertThat(SchemaSnapshot.of(database.address()))
                .allMatch(line -> line.contains("migrations"), "nothing but the list of migrations is left");
        project.script("migrate");
        assertThat(SchemaSnapshot.of(database.address())).isEqualTo(first);
    }

    private static void boot(Combination combination, EmittedProject project, Databases.Database database)
            throws IOException, InterruptedException {
        Map<String, Target.Credentials> accounts = SeedAccounts.of(combination.project());
        try (Databases.Observed observed = databases.observe(database);
                EmittedProject.Running running = project.start(observed.url())) {
            thirdParties.collection(project, running.base());
            thirdParties.client(project, running.base());
            Target target = project.target(running.base(), accounts, observed.statements());
            VerifyReport report = Verifier.verify(target);
            assertThat(report.passed())
                    .as("%s\n%s", combination.label(), report.print())
                    .isTrue();
            Faults faults = Faults.of(target).orElseThrow();
            if (observed.proxy().isPresent()) {
                assertThat(faults.databaseAway(observed.proxy().get()))
                        .as(combination.label())
                        .isEmpty();
            }
            assertThat(faults.stopped(running::stop)).as(combination.label()).isEmpty();
            assertThat(running.stop()).as("exit code after SIGTERM").isZero();
        }
    }
}
