package dev.nodesmith.evolve.baseline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project as Nodesmith wrote it last, before anybody edited it: what a change of the model is compared with, so that what people
 * wrote since can be told from what Nodesmith wrote.
 *
 * @param version of the Nodesmith that wrote it
 * @param model text of {@code backend.yaml} at that time
 * @param files path below the project's root, with slashes, to the text
 */
public record Baseline(String version, String model, SortedMap<String, String> files) {

    public Baseline {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
