package dev.nodesmith.app.write;

import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.FileTree.Keeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Projects and folders as text, to compare them whole. */
final class Trees {

    private Trees() {}

    static FileTree project(Map<String, String> files) {
        SortedMap<String, FileTree.File> tree = new TreeMap<>();
        files.forEach((path, content) -> tree.put(path, new FileTree.File(content, "test", Keeper.GENERATOR)));
        return new FileTree(tree);
    }

    static FileTree withUserFile(FileTree tree, String path, String content) {
        SortedMap<String, FileTree.File> files = new TreeMap<>(tree.files());
        files.put(path, new FileTree.File(content, "test", Keeper.USER));
        return new FileTree(files);
    }

    /** Everything below the folder, hidden files too: path to content, {@code <folder>} or {@code -> link}. */
    static SortedMap<String, String> on(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedMap<String, String> found = new TreeMap<>();
            paths.filter(path -> !path.equals(folder))
                    .forEach(
                            path -> found.put(folder.relativize(path).toString().replace('\\', '/'), show(path)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String show(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "-> " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "<folder>" : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path path, String content) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
