package dev.nodesmith.generate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The emitted project: path below its root, with slashes, to the file. */
public record FileTree(SortedMap<String, File> files) {

    public FileTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Text of the file at a path, which is there. */
    public String text(String path) {
        File file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return file.content();
    }

    /**
     * One file of the project.
     *
     * @param owner id of the feature that wrote it
     * @param keeper who changes it after the first write
     */
    public record File(String content, String owner, Keeper keeper) {}

    /** Who writes a file after the first time. */
    public enum Keeper {
        /** Written again when the model changes. */
        GENERATOR,
        /** Written once; from then on the user's. */
        USER
    }
}
