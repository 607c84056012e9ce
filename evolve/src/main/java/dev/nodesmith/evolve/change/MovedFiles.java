package dev.nodesmith.evolve.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds where people moved files to: by their content, of which at least half has to be there still, and by nothing but it when two
 * are as like.
 */
final class MovedFiles {

    private static final double LIKE = 0.5;

    private final SortedMap<String, String> others;
    private final Set<String> taken = new HashSet<>();

    MovedFiles(SortedMap<String, String> others) {
        this.others = others;
    }

    /** The place of the file now, which then is no other file's. */
    Optional<String> find(String path, String text) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String best = "";
        double likeness = LIKE;
        for (Map.Entry<String, String> other : others.entrySet()) {
            String place = other.getKey();
            if (!place.endsWith("." + extension) || taken.contains(place)) {
                continue;
            }
            double found = likeness(text, other.getValue());
            boolean sameName = place.endsWith("/" + name);
            if (found > likeness || (found == likeness && sameName && !best.endsWith("/" + name))) {
                best = place;
                likeness = found;
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        taken.add(best);
        return Optional.of(best);
    }

    /** The part of the lines of {@code text} that {@code other} has too, from 0 to 1; lines with nothing to say do not count. */
    private static double likeness(String text, String other) {
        List<String> lines = telling(text);
        if (lines.isEmpty()) {
            return 0;
        }
        Map<String, Integer> there = new HashMap<>();
        telling(other).forEach(line -> there.merge(line, 1, Integer::sum));
        long kept = lines.stream()
                .filter(line -> there.merge(line, -1, Integer::sum) >= 0)
                .count();
        return (double) kept / lines.size();
    }

    private static List<String> telling(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.length() > 3 && !line.startsWith("import "))
                .toList();
    }
}
