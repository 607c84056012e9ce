package dev.nodesmith.app.write;

import dev.nodesmith.app.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether files can be written where they belong. */
final class Places {

    private Places() {}

    /** Where a folder stands in the way of a file, a file in the way of a folder, or a link would lead outside. */
    static List<Problem> blocked(Path target, Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> blocked(target, path).stream())
                .distinct()
                .toList();
    }

    private static Optional<Problem> blocked(Path target, String path) {
        Path file = target.resolve(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Problem.error(
                    file + " is a folder where the project has a file.", "move it away, or choose another folder"));
        }
        for (Path above = file.getParent(); above != null && !above.equals(target); above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                return Optional.of(Problem.error(
                        above + " is a symbolic link; the project would be written outside of its folder.",
                        "replace it with a folder, or choose another folder"));
            }
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return Optional.of(Problem.error(
                        above + " is a file where the project has a folder.",
                        "move it away, or choose another folder"));
            }
        }
        return Optional.empty();
    }
}
