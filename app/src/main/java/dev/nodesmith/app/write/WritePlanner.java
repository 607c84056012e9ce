package dev.nodesmith.app.write;

import dev.nodesmith.app.EnvironmentException;
import dev.nodesmith.app.InputException;
import dev.nodesmith.app.Problem;
import dev.nodesmith.app.write.WritePlan.Change;
import dev.nodesmith.app.write.WritePlan.PlannedFile;
import dev.nodesmith.app.write.WritePlan.State;
import dev.nodesmith.generate.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Compares a project with what is at its target, and refuses what writing would spoil. */
public final class WritePlanner {

    private static final int MOST_NAMED = 5;

    private WritePlanner() {}

    /** @param mayStay entries of the target that are no reason to refuse it, such as {@code .git} */
    public static WritePlan plan(Path target, FileTree tree, Existing existing, List<String> mayStay) {
        Path absolute = target.toAbsolutePath().normalize();
        tree.files().keySet().forEach(path -> requireBelow(path, tree));
        if (!Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            requireFolders(absolute);
            return new WritePlan(absolute, State.ABSENT, files(tree, (path, file) -> Change.ADD));
        }
        if (!Files.exists(absolute)) {
            throw new InputException(
                    absolute + " is a symbolic link to something that does not exist.", "remove it or mend it");
        }
        if (!Files.isDirectory(absolute)) {
            throw new InputException(absolute + " is a file.", "name a folder that does not exist or is empty");
        }
        try {
            Path real = absolute.toRealPath();
            if (existing == Existing.REFUSE) {
                requireEmpty(real, mayStay);
            }
            List<Problem> blocked = Places.blocked(real, tree.files().keySet());
            if (!blocked.isEmpty()) {
                throw new InputException(blocked);
            }
            return new WritePlan(real, State.PRESENT, files(tree, (path, file) -> change(real.resolve(path), file)));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Cannot read " + absolute + ": " + Failures.reason(e) + ".", "make it readable for you", e);
        }
    }

    /** A path that leads out of the project can only come from a bug of ours, and does harm before it is seen. */
    private static void requireBelow(String path, FileTree tree) {
        boolean fine = !path.isEmpty()
                && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (!fine) {
            FileTree.File file = tree.files().get(path);
            throw new IllegalArgumentException("feature " + (file == null ? "?" : file.owner()) + ", file \"" + path
                    + "\": leads out of the project");
        }
    }

    private static void requireFolders(Path target) {
        for (Path above = target.getParent(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above)) {
                return;
            }
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
                throw new InputException(
                        above + " is not a folder, so nothing can be written below it.", "choose another folder");
            }
        }
    }

    private static void requireEmpty(Path target, List<String> mayStay) throws IOException {
        List<String> found;
        try (Stream<Path> entries = Files.list(target)) {
            found = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !mayStay.contains(name))
                    .sorted()
                    .toList();
        }
        if (!found.isEmpty()) {
            String more = found.size() > MOST_NAMED ? " and " + (found.size() - MOST_NAMED) + " more" : "";
            throw new InputException(
                    target + " is not empty: it holds "
                            + String.join(", ", found.subList(0, Math.min(found.size(), MOST_NAMED))) + more + ".",
                    "choose another folder, or add --force to replace files of the same name and keep all others");
        }
    }

    private static List<PlannedFile> files(FileTree tree, BiFunction<String, FileTree.File, Change> change) {
        return tree.files().entrySet().stream()
                .map(entry -> new PlannedFile(
                        entry.getKey(), change.apply(entry.getKey(), entry.getValue()), entry.getValue()::content))
                .toList();
    }

    private static Change change(Path file, FileTree.File planned) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Change.ADD;
        }
        if (planned.keeper() == FileTree.Keeper.USER) {
            return Change.KEEP_YOURS;
        }
        return sameBytes(file, planned.content()) ? Change.SAME : Change.REPLACE;
    }

    private static boolean sameBytes(Path file, String content) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false; // what cannot be read is replaced, which needs no reading
        }
    }
}
