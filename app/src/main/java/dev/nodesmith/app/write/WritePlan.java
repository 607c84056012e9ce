package dev.nodesmith.app.write;

import java.nio.file.Path;
import java.util.List;

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
     */
    public record PlannedFile(String path, Change change, String content) {}

    /** What happens to a file. */
    public enum Change {
        ADD,
        REPLACE,
        /** It already has these bytes. */
        SAME,
        /** It is the user's own after the first write, and there is one. */
        KEEP_YOURS
    }

    /** The paths of the files with that change. */
    public List<String> paths(Change change) {
        return files.stream()
                .filter(f -> f.change() == change)
                .map(PlannedFile::path)
                .toList();
    }
}
