package dev.nodesmith.app.write;

import static dev.nodesmith.app.write.Trees.file;
import static dev.nodesmith.app.write.Trees.on;
import static dev.nodesmith.app.write.Trees.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nodesmith.app.InputException;
import dev.nodesmith.app.Problem;
import dev.nodesmith.app.write.WritePlan.Change;
import dev.nodesmith.generate.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritePlannerTest {

    private static final FileTree SHOP = project(Map.of("package.json", "{}\n", "src/app.ts", "export {};\n"));

    @TempDir
    Path folder;

    @Test
    void planningTouchesNothing() {
        WritePlan plan = WritePlanner.plan(folder.resolve("a/b"), SHOP, Existing.REFUSE, List.of());

        assertThat(plan.paths(Change.ADD)).containsExactly("package.json", "src/app.ts");
        assertThat(on(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedWithWhatIsInTheWay() {
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            file(folder.resolve(name), "");
        }
        assertThat(refusal(Existing.REFUSE).message())
                .isEqualTo(folder + " is not empty: it holds a, b, c, d, e and 2 more.");
        assertThat(refusal(Existing.REFUSE).hint().orElseThrow()).contains("--force");
    }

    @Test
    void whatMayStayIsNoReasonToRefuse() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(WritePlanner.plan(folder, SHOP, Existing.REFUSE, List.of(".git"))
                        .files())
                .hasSize(2);
    }

    @Test
    void withForceEveryChangeIsKnownBefore() {
        file(folder.resolve("package.json"), "{}\n");
        file(folder.resolve("src/app.ts"), "old\n");

        WritePlan plan = WritePlanner.plan(folder, SHOP, Existing.REPLACE, List.of());

        assertThat(plan.paths(Change.SAME)).containsExactly("package.json");
        assertThat(plan.paths(Change.REPLACE)).containsExactly("src/app.ts");
    }

    @Test
    void aFileInTheWayOfAFolderIsRefused() {
        file(folder.resolve("src"), "a file\n");

        assertThat(refusal(Existing.REPLACE).message())
                .isEqualTo(folder.resolve("src") + " is a file where the project has a folder.");
    }

    @Test
    void aFolderInTheWayOfAFileIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("package.json"));

        assertThat(refusal(Existing.REPLACE).message())
                .isEqualTo(folder.resolve("package.json") + " is a folder where the project has a file.");
    }

    @Test
    void aLinkThatLeadsOutOfTheProjectIsNotFollowed(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(folder.resolve("src"), outside);

        assertThat(refusal(Existing.REPLACE).message()).contains("src is a symbolic link");
        assertThat(on(outside)).isEmpty();
    }

    @Test
    void aLinkToNothingIsNoTarget() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("shop"), folder.resolve("nothing"));

        assertThat(refusal(link, Existing.REPLACE).message())
                .contains("symbolic link to something that does not exist");
    }

    @Test
    void aFileIsNoTarget() {
        Path target = file(folder.resolve("shop"), "a file\n");

        assertThat(refusal(target, Existing.REPLACE).message()).isEqualTo(target + " is a file.");
    }

    @Test
    void nothingCanBeWrittenBelowAFile() {
        Path parent = file(folder.resolve("shop"), "a file\n");

        assertThat(refusal(parent.resolve("a/b"), Existing.REPLACE).message())
                .isEqualTo(parent + " is not a folder, so nothing can be written below it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil", "src/../../evil", "/etc/evil", "src//app.ts", "./app.ts", "a\\b", "c:evil", "", "a\nb"
            })
    void aPathThatLeadsOutOfTheProjectIsABug(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WritePlanner.plan(
                        folder.resolve("shop"), project(Map.of(path, "")), Existing.REFUSE, List.of()))
                .withMessageContaining("feature test")
                .withMessageContaining("leads out of the project");
    }

    private Problem refusal(Existing existing) {
        return refusal(folder, existing);
    }

    private static Problem refusal(Path target, Existing existing) {
        return catchThrowableOfType(InputException.class, () -> WritePlanner.plan(target, SHOP, existing, List.of()))
                .problems()
                .getFirst();
    }
}
