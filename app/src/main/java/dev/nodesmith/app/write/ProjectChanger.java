package dev.nodesmith.app.write;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.InputException;
import dev.nodesmith.app.Problem;
import dev.nodesmith.app.write.UndoManifest.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes files of a project, all of them or none, and keeps what is needed to take that back.
 *
 * <p>Everything is first laid ready in {@code .nodesmith/undo.next}: the new texts, copies of what they replace, and a list. Renamed
 * to {@code undo.running}, it says that the project is being changed: whoever finds it there, after a power failure too, can put
 * everything back. At the end it becomes {@code undo}, which {@link #undo} reads.
 */
public final class ProjectChanger {

    private static final String UNCHANGED = "Nothing was changed.";
    /** So that no tool takes a copy for a source or a test of the project. */
    private static final String OLD = ".old";

    private static final String NEW = ".new";
    private static final String MANIFEST = "manifest.txt";

    private final Disk disk;
    private final Path project;
    private final Path next;
    private final Path running;
    private final Path last;
    private final Path older;

    /** @param folder ours, in the project */
    public ProjectChanger(Path project, String folder) {
        this(project, folder, new Disk());
    }

    ProjectChanger(Path project, String folder, Disk disk) {
        this.disk = disk;
        this.project = project;
        this.next = project.resolve(folder).resolve("undo.next");
        this.running = project.resolve(folder).resolve("undo.running");
        this.last = project.resolve(folder).resolve("undo");
        this.older = project.resolve(folder).resolve("undo.older");
    }

    /**
     * Puts back what a change that did not come to its end left behind.
     *
     * @return whether there was one
     */
    public boolean recover() {
        try {
            remove(next);
            boolean halfDone = Files.exists(running);
            if (halfDone) {
                restore(running);
                remove(running);
            }
            if (Files.exists(older) && !Files.exists(last)) {
                disk.move(older, last);
            }
            remove(older);
            return halfDone;
        } catch (IOException e) {
            throw Failures.environment(project, e, "What an earlier change left half-done is still so.");
        }
    }

    /**
     * Writes and deletes files.
     *
     * @param changes path below the project's root to its new text, or to nothing where the file goes
     */
    public void change(SortedMap<String, Optional<String>> changes) {
        List<Problem> blocked = Places.blocked(project, changes.keySet());
        if (!blocked.isEmpty()) {
            throw new InputException(blocked);
        }
        try (Interruption interruption = Interruption.watch()) {
            change(changes, interruption);
        }
    }

    void change(SortedMap<String, Optional<String>> changes, Interruption interruption) {
        try {
            UndoManifest manifest = prepare(changes, interruption);
            interruption.checkpoint();
            disk.move(next, running);
            for (Map.Entry<String, Step> step : manifest.steps().entrySet()) {
                interruption.checkpoint();
                carryOut(step.getKey(), step.getValue());
            }
            if (Files.exists(last)) {
                disk.move(last, older);
            }
            disk.move(running, last);
        } catch (Interruption.Interrupted e) {
            throw undone(new EnvironmentException("Interrupted. " + UNCHANGED, "start again", e));
        } catch (IOException e) {
            throw undone(Failures.environment(project, e, UNCHANGED));
        } catch (RuntimeException | Error e) {
            recover();
            throw e;
        }
        forgetOlder();
    }

    /** The change is done: what cannot be removed now is removed by the next to come. */
    private void forgetOlder() {
        try {
            remove(older);
        } catch (IOException e) {
            // see recover
        }
    }

    private EnvironmentException undone(EnvironmentException failure) {
        try {
            recover();
            return failure;
        } catch (EnvironmentException e) {
            String message = String.valueOf(failure.getMessage()).replace(UNCHANGED, "");
            return new EnvironmentException(
                    message + e.getMessage(), "mend that, and start Nodesmith again: it puts the rest back", failure);
        }
    }

    private UndoManifest prepare(SortedMap<String, Optional<String>> changes, Interruption interruption)
            throws IOException {
        Files.createDirectories(next);
        Map<String, Step> steps = new TreeMap<>();
        for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
            interruption.checkpoint();
            String path = change.getKey();
            Path place = project.resolve(path);
            boolean there = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            if (there) {
                Path kept = next.resolve(path + OLD);
                Files.createDirectories(above(kept));
                disk.copy(place, kept);
            }
            if (change.getValue().isPresent()) {
                String text = change.getValue().get();
                Path fresh = next.resolve(path + NEW);
                Files.createDirectories(above(fresh));
                disk.create(fresh, text);
                steps.put(path, UndoManifest.step(there, text));
            } else if (there) {
                steps.put(path, UndoManifest.deletion());
            }
        }
        UndoManifest manifest = UndoManifest.of(steps);
        disk.create(next.resolve(MANIFEST), manifest.print());
        return manifest;
    }

    private void carryOut(String path, Step step) throws IOException {
        Path place = project.resolve(path);
        switch (step.kind()) {
            case ADDED, REPLACED -> {
                Files.createDirectories(above(place));
                disk.replace(running.resolve(path + NEW), place);
            }
            case DELETED -> {
                disk.delete(place);
                prune(above(place));
            }
        }
    }

    /** Deletes folders that hold nothing any more. */
    private void prune(Path folder) throws IOException {
        if (folder.equals(project)) {
            return;
        }
        if (!Files.exists(folder)) {
            prune(above(folder));
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                return;
            }
        }
        disk.delete(folder);
        prune(above(folder));
    }

    private void restore(Path kept) throws IOException {
        for (Map.Entry<String, Step> step : manifest(kept).steps().entrySet()) {
            Path place = project.resolve(step.getKey());
            if (step.getValue().hasOld()) {
                Files.createDirectories(above(place));
                disk.copy(kept.resolve(step.getKey() + OLD), place);
            } else {
                if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    disk.delete(place);
                }
                prune(above(place));
            }
        }
    }

    private static UndoManifest manifest(Path kept) throws IOException {
        return UndoManifest.parse(Files.readAllLines(kept.resolve(MANIFEST)));
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return Files.exists(last);
    }

    /** Paths of files that were edited since the last change, whose edits {@link #undo} would lose. */
    public List<String> editedSince() {
        try {
            return manifest(last).steps().entrySet().stream()
                    .filter(step -> !step.getValue().digest().equals(digest(project.resolve(step.getKey()))))
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw Failures.environment(last, e, UNCHANGED);
        }
    }

    private static String digest(Path file) {
        try {
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? UndoManifest.digest(Files.readAllBytes(file)) : "-";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /**
     * Takes the last change back. From there on it is as if it had never been: it cannot be undone once more.
     *
     * @return paths of what was put back, added or deleted
     */
    public List<String> undo() {
        try {
            List<String> paths = List.copyOf(manifest(last).steps().keySet());
            disk.move(last, running);
            recover();
            return paths;
        } catch (IOException e) {
            throw Failures.environment(project, e, UNCHANGED);
        }
    }

    private void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> insideOut;
            try (Stream<Path> paths = Files.walk(folder)) {
                insideOut = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : insideOut) {
                disk.delete(path);
            }
        }
    }

    private static Path above(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder above it");
        }
        return parent;
    }
}
