package dev.nodesmith.app.write;

import static dev.nodesmith.app.write.Trees.file;
import static dev.nodesmith.app.write.Trees.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.InputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectChangerTest {

    private static final String OURS = ".nodesmith";

    /** One file of each kind: replaced, deleted with its folder, added in a new folder. */
    private static final SortedMap<String, Optional<String>> CHANGES = new TreeMap<>(Map.of(
            "src/app.ts", Optional.of("new app\n"),
            "src/books/book.ts", Optional.empty(),
            "src/novels/novel.ts", Optional.of("novel\n")));

    @TempDir
    Path project;

    @BeforeEach
    void writeAProject() {
        file(project.resolve(OURS + "/version"), "1\n");
        file(project.resolve("src/app.ts"), "app\n");
        file(project.resolve("src/books/book.ts"), "book\n");
        file(project.resolve("mine.txt"), "mine\n");
    }

    @Test
    void filesAreReplacedAddedAndDeleted() {
        changer(new Disk()).change(CHANGES);

        assertThat(withoutOurs())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "mine.txt", "mine\n",
                        "src", "<folder>",
                        "src/app.ts", "new app\n",
                        "src/novels", "<folder>",
                        "src/novels/novel.ts", "novel\n")));
    }

    @Test
    void whatCanBeExecutedStaysSo() throws IOException {
        Path script = project.resolve("src/app.ts");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));

        ProjectChanger changer = changer(new Disk());
        changer.change(CHANGES);
        assertThat(Files.getPosixFilePermissions(script)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));

        changer.undo();
        assertThat(Files.getPosixFilePermissions(script)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    }

    @Test
    void aChangeIsTakenBackWhole() {
        SortedMap<String, String> before = on(project);
        ProjectChanger changer = changer(new Disk());

        changer.change(CHANGES);
        assertThat(changer.editedSince()).isEmpty();
        assertThat(changer.undo()).containsExactly("src/app.ts", "src/books/book.ts", "src/novels/novel.ts");

        assertThat(on(project)).isEqualTo(before);
        assertThat(changer.canUndo()).isFalse();
    }

    @Test
    void editsAfterAChangeAreNoticed() {
        ProjectChanger changer = changer(new Disk());
        changer.change(CHANGES);

        file(project.resolve("src/app.ts"), "edited\n");
        file(project.resolve("src/books/book.ts"), "there again\n");

        assertThat(changer.editedSince()).containsExactly("src/app.ts", "src/books/book.ts");
    }

    @Test
    void whateverFailsTheProjectIsAsBefore() {
        SortedMap<String, Optional<String>> first = new TreeMap<>(Map.of("mine.txt", Optional.of("first\n")));
        changer(new Disk()).change(first);
        SortedMap<String, String> before = on(project);
        int failAt = 0;
        for (boolean failed = true; failed; ) {
            failAt++;
            try {
                changer(new Failing(failAt)).change(CHANGES);
                failed = false;
            } catch (EnvironmentException e) {
                assertThat(e).hasMessageContaining("The disk is full").hasMessageEndingWith("Nothing was changed.");
                assertThat(on(project)).as("failing at change " + failAt).isEqualTo(before);
                // The change before this one can still be taken back.
                assertThat(changer(new Disk()).editedSince()).isEmpty();
            }
        }
        assertThat(failAt).isGreaterThan(10);
        assertThat(withoutOurs()).containsEntry("src/novels/novel.ts", "novel\n");
    }

    /** As after a power failure: nobody was there to take anything back. */
    @Test
    void whatWasLeftHalfDoneIsPutBackByTheNextToCome() {
        SortedMap<String, String> before = on(project);
        for (int stopAt = 1; stopAt < 20; stopAt++) {
            Dying disk = new Dying(stopAt);
            try {
                changer(disk).change(CHANGES);
            } catch (EnvironmentException | PowerFailure e) {
                assertThat(e).isNotNull();
            }
            ProjectChanger next = changer(new Disk());
            next.recover();
            if (next.canUndo()) {
                next.undo();
            }
            assertThat(on(project)).as("stopped at change " + stopAt).isEqualTo(before);
        }
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path outside = Files.createDirectories(project.resolve("../outside-" + project.getFileName()));
        Files.createSymbolicLink(project.resolve("linked"), outside);

        SortedMap<String, Optional<String>> changes = new TreeMap<>(Map.of("linked/x.ts", Optional.of("x\n")));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> changer(new Disk()).change(changes))
                .withMessageContaining("symbolic link");
        assertThat(outside).isEmptyDirectory();
        Files.delete(outside);
    }

    private ProjectChanger changer(Disk disk) {
        return new ProjectChanger(project, OURS, disk);
    }

    private SortedMap<String, String> withoutOurs() {
        SortedMap<String, String> found = on(project);
        found.keySet().removeIf(path -> path.startsWith(OURS));
        return found;
    }

    /** A disk of which one change fails. */
    private static class Failing extends Disk {
        private final int failAt;
        private int changes;

        Failing(int failAt) {
            this.failAt = failAt;
        }

        void change(Path path) throws IOException {
            changes++;
            if (changes == failAt) {
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        }

        @Override
        void create(Path file, String content) throws IOException {
            change(file);
            super.create(file, content);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            change(to);
            super.move(from, to);
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            change(to);
            super.replace(from, to);
        }

        @Override
        void copy(Path from, Path to) throws IOException {
            change(to);
            super.copy(from, to);
        }

        @Override
        void delete(Path path) throws IOException {
            change(path);
            super.delete(path);
        }
    }

    /** A disk that does nothing any more after some change. */
    private static final class Dying extends Failing {
        private int left;

        Dying(int stopAt) {
            super(0);
            this.left = stopAt;
        }

        @Override
        void change(Path path) {
            left--;
            if (left <= 0) {
                throw new PowerFailure();
            }
        }
    }

    private static final class PowerFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
