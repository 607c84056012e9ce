package dev.nodesmith.app;

import dev.nodesmith.evolve.baseline.Baseline;
import dev.nodesmith.evolve.baseline.BaselineFiles;
import dev.nodesmith.evolve.baseline.InvalidBaselineException;
import dev.nodesmith.evolve.change.ProjectFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A project on the disk that Nodesmith wrote once. */
final class ProjectFolder implements ProjectFiles {

    /** What people do not write, or not for us to move things to. */
    private static final Set<String> SKIPPED = Set.of("node_modules", "dist", "coverage");

    /** In our own folder, what is no part of the baseline. */
    private static final Set<String> UNDONE = Set.of("undo", "undo.next", "undo.running");

    private static final long LARGEST_SOURCE = 1_000_000;

    private final Path root;

    private ProjectFolder(Path root) {
        this.root = root;
    }

    /** @throws InputException where there is none */
    static ProjectFolder at(Path folder) {
        try {
            Path root = folder.toRealPath();
            if (!Files.isDirectory(root)) {
                throw new InputException(folder + " is a file.", "name the folder of a project");
            }
            if (!Files.isDirectory(root.resolve(BaselineFiles.FOLDER))) {
                throw new InputException(
                        folder + " holds no project that Nodesmith wrote: there is no " + BaselineFiles.FOLDER
                                + " in it.",
                        "name the folder of one, or begin with `nodesmith new DIR --from FILE`");
            }
            return new ProjectFolder(root);
        } catch (IOException e) {
            throw new InputException("There is no folder " + folder + ".", "name the folder of a project");
        }
    }

    Path root() {
        return root;
    }

    /** What Nodesmith wrote last, and the texts in which that is kept. */
    record Kept(Baseline baseline, SortedMap<String, String> files) {}

    Kept kept() {
        SortedMap<String, String> files = new TreeMap<>();
        visit(root.resolve(BaselineFiles.FOLDER), UNDONE::contains, Long.MAX_VALUE, files);
        try {
            Baseline baseline = BaselineFiles.parse(files)
                    .orElseThrow(() -> new InputException(
                            BaselineFiles.FOLDER + " in " + root + " says nothing of what Nodesmith wrote.",
                            "take the folder from git: `git checkout -- " + BaselineFiles.FOLDER + "`"));
            return new Kept(baseline, files);
        } catch (InvalidBaselineException e) {
            String place = e.line() == 0
                    ? e.path() + " is missing."
                    : e.path() + ", line " + e.line() + ", cannot be read: "
                            + e.found().strip();
            throw new InputException(
                    place,
                    "take the file from git, or resolve the merge that left it so; it holds what Nodesmith wrote and"
                            + " nothing of yours");
        }
    }

    @Override
    public Optional<String> text(String path) {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(read(file));
    }

    @Override
    public SortedMap<String, String> others(Set<String> written) {
        SortedMap<String, String> others = new TreeMap<>();
        visit(root, name -> SKIPPED.contains(name) || name.startsWith("."), LARGEST_SOURCE, others);
        others.keySet().removeAll(written);
        return others;
    }

    /** Paths of the files below folders of migrations, and those that are given. */
    Set<String> paths(Set<String> written) {
        Set<String> paths = new TreeSet<>(written);
        written.stream()
                .map(path -> path.replaceAll("(^|/)migrations/.*", "$1migrations"))
                .filter(path -> path.endsWith("migrations"))
                .distinct()
                .forEach(folder -> {
                    SortedMap<String, String> there = new TreeMap<>();
                    visit(root.resolve(folder), name -> false, Long.MAX_VALUE, there);
                    paths.addAll(there.keySet());
                });
        return paths;
    }

    /** Reads the texts below a folder, but for those of folders with certain names; what is no text is left out. */
    private void visit(Path folder, Predicate<String> skipped, long largest, Map<String, String> texts) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return !inner.equals(folder)
                                    && skipped.test(inner.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && attributes.size() <= largest) {
                        try {
                            texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                        } catch (CharacterCodingException e) {
                            // a picture or the like
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputException(
                    file + " is no UTF-8 text, so it cannot be compared with what Nodesmith wrote.",
                    "save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static EnvironmentException unreadable(Path path, IOException cause) {
        return new EnvironmentException(
                path + " cannot be read: " + cause.getMessage(), "make it readable for you", cause);
    }
}
