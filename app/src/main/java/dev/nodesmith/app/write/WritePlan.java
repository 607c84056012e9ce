package dev.nodesmith.app.write;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What writing a project would do, decided before anything is touched.
 *
 * @param target absolute; links are resolved where it exists
 * @param files in the order of their paths
 */
public record WritePlan(Path target, State state, List<PlannedFile> files) {

    public WritePlan {
        files = List.copyOf(files);
    }

    /** What is at the target now. */
    public enum State {
        ABSENT,
        PRESENT
    }

    /**
     * One file.
     *
     * @param path below the target, with slashes
     * @param content asked for once, when the file is written
     */
    public record PlannedFile(String path, Change change, Supplier<String> content) {}

    /** What happens to a file. */
    public enum Change {
        ADD,
        REPLACE,
        /** It already has these bytes. */
        SAME,
        /** It is the user's own after the first write, and there is one. */
        KEEP_YOURS
    }

    /** The same, and files of a folder that is not there yet. */
    public WritePlan with(Map<String, Supplier<String>> added) {
        Stream<PlannedFile> more =
                added.entrySet().stream().map(file -> new PlannedFile(file.getKey(), Change.ADD, file.getValue()));
        return new WritePlan(
                target,
                state,
                Stream.concat(files.stream(), more)
                        .sorted(Comparator.comparing(PlannedFile::path))
                        .toList());
    }

    /** The paths of the files with that change. */
    public List<String> paths(Change change) {
        return files.stream()
                .filter(f -> f.change() == change)
                .map(PlannedFile::path)
                .toList();
    }
}
