package dev.nodesmith.app.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does changes to a disk and remembers how to take each back, last one first. */
final class Journal {

    private final Disk disk;
    private final Deque<Step> done = new ArrayDeque<>();

    Journal(Disk disk) {
        this.disk = disk;
    }

    private sealed interface Step {}

    private record Created(Path path) implements Step {}

    private record Moved(Path from, Path to) implements Step {}

    void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
        done.push(new Created(folder));
    }

    /**
     * Files are independent of each other, and making one is mostly waiting for the system: several threads do it. One that
     * fails half-way is remembered too, for its first half is on the disk.
     *
     * @param beforeEach may throw to stop
     */
    void create(Map<Path, Supplier<String>> files, Runnable beforeEach) throws IOException {
        files.keySet().forEach(file -> done.push(new Created(file)));
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        files.entrySet().parallelStream().forEach(file -> {
            if (failure.get() == null) {
                try {
                    beforeEach.run();
                    disk.create(file.getKey(), file.getValue().get());
                } catch (IOException | RuntimeException e) {
                    failure.compareAndSet(null, e);
                }
            }
        });
        switch (failure.get()) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
    }

    /** The place {@code to} must be free. */
    void move(Path from, Path to) throws IOException {
        disk.move(from, to);
        done.push(new Moved(from, to));
    }

    /** Takes everything back; gives what could not be, as sentences. Empty when the disk is as it was. */
    List<String> undo() {
        List<String> failures = new ArrayList<>();
        while (!done.isEmpty()) {
            Step step = done.pop();
            try {
                switch (step) {
                    case Created(Path path) -> deleteIfThere(path);
                    case Moved(Path from, Path to) -> disk.move(to, from);
                }
            } catch (IOException e) {
                failures.add(
                        switch (step) {
                            case Created(Path path) -> path + " was not removed (" + Failures.reason(e) + ")";
                            case Moved(Path from, Path to) ->
                                from + " was not put back from " + to + " (" + Failures.reason(e) + ")";
                        });
            }
        }
        return failures;
    }

    /** All is well: from here on there is no way back. */
    void forget() {
        done.clear();
    }

    private void deleteIfThere(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(path);
        }
    }
}
