package dev.nodesmith.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package that the project gets, loses or has in another version.
 *
 * @param was its version until now; empty where it is new
 * @param is its version from now on; empty where it is not used any more
 */
record PackageChange(String name, Optional<String> was, Optional<String> is) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Compares two texts of {@code package.json}. */
    static List<PackageChange> between(String before, String after) {
        SortedMap<String, String> old = packages(before);
        SortedMap<String, String> now = packages(after);
        SortedMap<String, String> all = new TreeMap<>(old);
        all.putAll(now);
        List<PackageChange> changes = new ArrayList<>();
        for (Map.Entry<String, String> each : all.entrySet()) {
            Optional<String> was = Optional.ofNullable(old.get(each.getKey()));
            Optional<String> is = Optional.ofNullable(now.get(each.getKey()));
            if (!was.equals(is)) {
                changes.add(new PackageChange(each.getKey(), was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static SortedMap<String, String> packages(String manifest) {
        SortedMap<String, String> packages = new TreeMap<>();
        try {
            JsonNode json = JSON.readTree(manifest);
            for (String scope : List.of("dependencies", "devDependencies")) {
                json.path(scope)
                        .properties()
                        .forEach(entry ->
                                packages.put(entry.getKey(), entry.getValue().asText()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no package.json", e);
        }
        return packages;
    }
}
