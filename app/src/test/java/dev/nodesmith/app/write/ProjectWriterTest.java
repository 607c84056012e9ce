package dev.nodesmith.app.write;

import static dev.nodesmith.app.write.Trees.file;
import static dev.nodesmith.app.write.Trees.on;
import static dev.nodesmith.app.write.Trees.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.generate.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectWriterTest {

    private static final FileTree SHOP = project(Map.of(
            "package.json", "{}\n",
            "src/app.ts", "export {};\n",
            "src/modules/books/book.ts", "export interface Book {}\n",
            "scripts/start.sh", "#!/bin/sh\n"));

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("work/shop");
    }

    @Test
    void aNewProjectIsWrittenWithTheFoldersAboveIt() {
        write(SHOP, Existing.REFUSE, new Disk());

        assertThat(on(folder))
                .containsExactlyEntriesOf(sorted(Map.of(
                        "work", "<folder>",
                        "work/shop", "<folder>",
                        "work/shop/package.json", "{}\n",
                        "work/shop/scripts", "<folder>",
                        "work/shop/scripts/start.sh", "#!/bin/sh\n",
                        "work/shop/src", "<folder>",
                        "work/shop/src/app.ts", "export {};\n",
                        "work/shop/src/modules", "<folder>",
                        "work/shop/src/modules/books", "<folder>",
                        "work/shop/src/modules/books/book.ts", "export interface Book {}\n")));
    }

    @Test
    void whatBeginsAsAScriptCanBeExecuted() {
        write(SHOP, Existing.REFUSE, new Disk());

        assertThat(target.resolve("scripts/start.sh")).isExecutable();
        assertThat(Files.isExecutable(target.resolve("src/app.ts"))).isFalse();
    }

    @Test
    void anEmptyFolderStaysTheSameFolder() throws IOException {
        Files.createDirectories(target);
        Object before = Files.readAttributes(target, "unix:ino").get("ino");

        write(SHOP, Existing.REFUSE, new Disk());

        assertThat(Files.readAttributes(target, "unix:ino").get("ino")).isEqualTo(before);
        assertThat(on(target)).containsKeys("package.json", "src/app.ts").hasSize(8);
    }

    @Test
    void withForceFilesAreReplacedAndOthersStay() {
        file(target.resolve("package.json"), "{\"old\": true}\n");
        file(target.resolve("src/app.ts"), "export {};\n");
        file(target.resolve("src/mine.ts"), "mine\n");
        file(target.resolve("notes.txt"), "notes\n");

        write(SHOP, Existing.REPLACE, new Disk());

        assertThat(on(target))
                .containsEntry("package.json", "{}\n")
                .containsEntry("src/mine.ts", "mine\n")
                .containsEntry("notes.txt", "notes\n")
                .hasSize(10);
    }

    @Test
    void withForceTheUsersOwnFilesStay() {
        FileTree tree = Trees.withUserFile(SHOP, "src/operations/lend.ts", "throw new Error();\n");
        file(target.resolve("src/operations/lend.ts"), "return loan;\n");

        WritePlan plan = write(tree, Existing.REPLACE, new Disk());

        assertThat(plan.paths(WritePlan.Change.KEEP_YOURS)).containsExactly("src/operations/lend.ts");
        assertThat(on(target)).containsEntry("src/operations/lend.ts", "return loan;\n");
    }

    @Test
    void aLinkToAFileIsReplacedAndNotFollowed() throws IOException {
        Path outside = file(folder.resolve("outside.json"), "precious\n");
        Files.createDirectories(target);
        Files.createSymbolicLink(target.resolve("package.json"), outside);

        write(SHOP, Existing.REPLACE, new Disk());

        assertThat(on(target)).containsEntry("package.json", "{}\n");
        assertThat(outside).hasContent("precious\n");
    }

    @Test
    void aTargetThatIsALinkToAFolderIsWrittenThrough() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.createDirectories(folder.resolve("work"));
        Files.createSymbolicLink(target, real);

        write(SHOP, Existing.REFUSE, new Disk());

        assertThat(on(real)).containsKey("src/app.ts");
        assertThat(target).isSymbolicLink();
    }

    @Test
    void aNewProjectIsWholeOrAbsentWhicheverChangeFails() {
        int changes = countChanges(SHOP, Existing.REFUSE, () -> {});
        assertThat(changes).isEqualTo(11); // 5 folders with work and the temporary one, 4 files, 1 rename of all

        for (int n = 1; n <= changes; n++) {
            FailingDisk disk = new FailingDisk(n);
            assertThatExceptionOfType(EnvironmentException.class)
                    .as("change %d of %d", n, changes)
                    .isThrownBy(() -> write(SHOP, Existing.REFUSE, disk))
                    .withMessageContaining("disk is full")
                    .withMessageEndingWith("Nothing was changed.");
            assertThat(on(folder)).as("after failing at change %d", n).isEmpty();
        }
    }

    @Test
    void aFolderIsAsItWasWhicheverChangeFails() {
        Runnable before = () -> {
            file(target.resolve("package.json"), "{\"old\": true}\n");
            file(target.resolve("src/app.ts"), "old\n");
            file(target.resolve("src/mine.ts"), "mine\n");
        };
        int changes = countChanges(SHOP, Existing.REPLACE, before);
        before.run();
        SortedMap<String, String> untouched = on(folder);

        for (int n = 1; n <= changes; n++) {
            FailingDisk disk = new FailingDisk(n);
            assertThatExceptionOfType(EnvironmentException.class)
                    .as("change %d of %d", n, changes)
                    .isThrownBy(() -> write(SHOP, Existing.REPLACE, disk))
                    .withMessageEndingWith("Nothing was changed.");
            assertThat(on(folder)).as("after failing at change %d", n).containsExactlyEntriesOf(untouched);
        }
    }

    @Test
    void whatCannotBeTakenBackIsNamed() {
        file(target.resolve("package.json"), "{\"old\": true}\n");
        Disk disk = new Disk() {
            private boolean broken;

            @Override
            void move(Path from, Path to) throws IOException {
                broken = broken || to.equals(target.resolve("src/app.ts"));
                if (broken) {
                    throw new IOException("Input/output error");
                }
                super.move(from, to);
            }
        };

        assertThatThrownBy(() -> write(SHOP, Existing.REPLACE, disk))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("Not everything could be taken back")
                .hasMessageContaining(target.resolve("package.json") + " was not put back from ")
                .hasMessageContaining("input/output error");
    }

    @Test
    void interruptedHalfWayNothingStays() throws InterruptedException {
        CountDownLatch halfWay = new CountDownLatch(1);
        Interruption interruption = Interruption.watch();
        Disk disk = new Disk() {
            private final AtomicInteger files = new AtomicInteger();

            @Override
            void create(Path path, String content) throws IOException {
                super.create(path, content);
                if (files.incrementAndGet() == 2) {
                    halfWay.countDown();
                    awaitStop(interruption);
                }
            }
        };
        Thread ctrlC = new Thread(() -> {
            await(halfWay);
            interruption.interrupt();
        });
        ctrlC.start();

        WritePlan plan = WritePlanner.plan(target, SHOP, Existing.REFUSE, List.of());
        assertThatThrownBy(() -> new ProjectWriter(disk).write(plan, interruption))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage("Interrupted. Nothing was changed.");
        interruption.close();
        ctrlC.join();

        assertThat(on(folder)).isEmpty();
    }

    private static void awaitStop(Interruption interruption) {
        try {
            for (int i = 0; i < 10_000; i++) {
                interruption.checkpoint();
                Thread.sleep(1);
            }
        } catch (Interruption.Interrupted e) {
            return; // it has arrived; the writer has to notice by itself
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("no interruption arrived");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int countChanges(FileTree tree, Existing existing, Runnable before) {
        before.run();
        FailingDisk disk = new FailingDisk(0);
        write(tree, existing, disk);
        clear();
        return disk.changes();
    }

    private void clear() {
        on(folder).keySet().stream().sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
            try {
                Files.delete(folder.resolve(path));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private WritePlan write(FileTree tree, Existing existing, Disk disk) {
        WritePlan plan = WritePlanner.plan(target, tree, existing, List.of());
        new ProjectWriter(disk).write(plan);
        return plan;
    }

    private static SortedMap<String, String> sorted(Map<String, String> map) {
        return new java.util.TreeMap<>(map);
    }
}
