package dev.nodesmith.app.write;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.write.WritePlan.Change;
import dev.nodesmith.app.write.WritePlan.PlannedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts a planned project on disk, whole or not at all. Every file is first written into a temporary folder of the same file
 * system, where running out of space does no harm, and then renamed into place. Whatever goes wrong, Ctrl-C included, is
 * answered by taking every step back.
 *
 * <p>A new project is one rename of the whole folder. In a folder that exists, each file that is replaced is moved aside and
 * comes back if a later step fails.
 */
public final class ProjectWriter {

    private static final String UNCHANGED = "Nothing was changed.";

    private final Disk disk;

    public ProjectWriter() {
        this(new Disk());
    }

    ProjectWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Does what the plan says.
     *
     * @throws EnvironmentException when the disk refuses; the target is then as it was before
     */
    public void write(WritePlan plan) {
        try (Interruption interruption = Interruption.watch()) {
            write(plan, interruption);
        }
    }

    void write(WritePlan plan, Interruption interruption) {
        Journal journal = new Journal(disk);
        try {
            switch (plan.state()) {
                case ABSENT -> writeNew(plan, journal, interruption);
                case PRESENT -> {
                    Path staging = writeInto(plan, journal, interruption);
                    journal.forget();
                    discard(staging);
                }
            }
        } catch (Interruption.Interrupted e) {
            throw undone(journal, new EnvironmentException("Interrupted. " + UNCHANGED, "start again", e));
        } catch (IOException e) {
            throw undone(journal, Failures.environment(plan.target(), e, UNCHANGED));
        } catch (RuntimeException | Error e) {
            journal.undo();
            throw e;
        }
    }

    private static EnvironmentException undone(Journal journal, EnvironmentException failure) {
        List<String> left = journal.undo();
        if (left.isEmpty()) {
            return failure;
        }
        String message = String.valueOf(failure.getMessage()).replace(UNCHANGED, "");
        return new EnvironmentException(
                message + "Not everything could be taken back: " + String.join("; ", left) + ".",
                "put these files right by hand",
                failure);
    }

    private void writeNew(WritePlan plan, Journal journal, Interruption interruption) throws IOException {
        Path target = plan.target();
        Path parent = parent(target);
        createFolders(parent, journal);
        Path staging = parent.resolve("." + target.getFileName() + temporarySuffix());
        journal.createFolder(staging);
        stage(staging, plan.files(), journal, interruption);
        interruption.checkpoint();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("something else has just created it");
        }
        disk.move(staging, target);
    }

    /** Gives the temporary folder, which now holds nothing but what was replaced. */
    private static Path writeInto(WritePlan plan, Journal journal, Interruption interruption) throws IOException {
        Path target = plan.target();
        Path staging = target.resolve(temporarySuffix());
        Path fresh = staging.resolve("new");
        Path replaced = staging.resolve("old");
        journal.createFolder(staging);
        journal.createFolder(fresh);
        journal.createFolder(replaced);
        List<PlannedFile> files = plan.files().stream()
                .filter(f -> f.change() == Change.ADD || f.change() == Change.REPLACE)
                .toList();
        stage(fresh, files, journal, interruption);
        for (PlannedFile file : files) {
            interruption.checkpoint();
            Path place = target.resolve(file.path());
            createFolders(parent(place), journal);
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Path aside = replaced.resolve(file.path());
                createFolders(parent(aside), journal);
                journal.move(place, aside);
            }
            journal.move(fresh.resolve(file.path()), place);
        }
        interruption.checkpoint();
        return staging;
    }

    private static void stage(Path folder, List<PlannedFile> files, Journal journal, Interruption interruption)
            throws IOException {
        Map<Path, Supplier<String>> contents = new LinkedHashMap<>();
        for (PlannedFile file : files) {
            Path place = folder.resolve(file.path());
            createFolders(parent(place), journal);
            contents.put(place, file.content());
        }
        journal.create(contents, interruption::checkpoint);
    }

    private static void createFolders(Path folder, Journal journal) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(parent(folder), journal);
            journal.createFolder(folder);
        }
    }

    private void discard(Path staging) {
        try {
            for (Path path : insideOut(staging)) {
                disk.delete(path);
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "The project is written, but the temporary folder " + staging + " cannot be removed: "
                            + Failures.reason(e) + ".",
                    "remove it by hand; it holds the files that were replaced",
                    e);
        }
    }

    private static List<Path> insideOut(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder above it");
        }
        return parent;
    }

    private static String temporarySuffix() {
        return ".nodesmith-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}
