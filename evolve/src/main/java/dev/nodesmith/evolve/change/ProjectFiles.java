package dev.nodesmith.evolve.change;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The project as it lies on the disk. */
public interface ProjectFiles {

    /** The text of a file; empty where there is none. */
    Optional<String> text(String path);

    /**
     * Texts that Nodesmith did not write, some of which may be its own that were moved.
     *
     * @param written paths of those that it did write
     */
    SortedMap<String, String> others(Set<String> written);
}
