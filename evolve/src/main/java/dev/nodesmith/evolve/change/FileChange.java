package dev.nodesmith.evolve.change;

import java.util.List;
import java.util.Optional;

/** What happens to one file. Files that stay as they are, and are as Nodesmith wrote them, have none. */
public sealed interface FileChange {

    /** Below the project's root, with slashes; where the file is afterwards. */
    String path();

    /** A file that was not there. */
    record Add(String path, String text) implements FileChange {}

    /**
     * A file that nobody edited is written anew.
     *
     * @param from where it was, if its entity has another name now
     */
    record Update(String path, Optional<String> from, String text) implements FileChange {}

    /** Both sides changed the file, in places that do not touch. */
    record Merge(String path, Optional<String> from, String text) implements FileChange {}

    /**
     * Both sides changed the same place: the text holds both, between marks.
     *
     * @param places what to look for, {@code line 12}
     */
    record Conflict(String path, Optional<String> from, String text, List<String> places) implements FileChange {}

    /** Nobody edited the file, and the model does not ask for it any more. */
    record Delete(String path) implements FileChange {}

    /** The file stays as it is on the disk, or stays away. */
    record KeepYours(String path, Reason reason) implements FileChange {}

    /** Why a file is the user's. */
    enum Reason {
        /** Edited since it was written; nothing else would change in it. */
        EDITED,
        /** Deleted since it was written. */
        DELETED,
        /** The model does not ask for it any more, but it was edited. */
        NO_LONGER_WRITTEN
    }
}
