package dev.nodesmith.model;

import java.util.Map;
import org.atteo.evo.inflector.English;

/** English plurals, the same wherever a plural decides a name: paths, tables, types. */
public final class Plurals {

    /** Plurals that the rules of English get wrong for software people. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "status",
            "statuses",
            "schema",
            "schemas",
            "index",
            "indexes",
            "series",
            "series",
            "news",
            "news",
            "data",
            "data",
            "media",
            "media",
            "virus",
            "viruses",
            "person",
            "people");

    private Plurals() {}

    /** The plural of one lower-case word. */
    public static String of(String word) {
        return EXCEPTIONS.getOrDefault(word, English.plural(word));
    }
}
