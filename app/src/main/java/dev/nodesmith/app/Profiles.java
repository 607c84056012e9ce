package dev.nodesmith.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The profiles: a name for what a model starts from where it says nothing itself. Each is a model text, nothing else. */
final class Profiles {

    private static final List<String> NAMES = List.of("architect", "backend", "developer", "engineer", "expert");

    private Profiles() {}

    /** Name to model text. */
    static SortedMap<String, String> all() {
        SortedMap<String, String> profiles = new TreeMap<>();
        NAMES.forEach(name -> profiles.put(name, text(name)));
        return Collections.unmodifiableSortedMap(profiles);
    }

    private static String text(String name) {
        String resource = "profiles/" + name + ".yaml";
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
