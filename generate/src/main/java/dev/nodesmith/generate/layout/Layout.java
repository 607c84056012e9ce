package dev.nodesmith.generate.layout;

import java.util.EnumMap;
import java.util.Map;

/**
 * Folder names as data.
 *
 * @param patterns place to path, where {@code {group}} is the module's folder name ({@code books}, {@code auth}) and
 *     {@code {stem}} the file's ({@code book}, {@code errors})
 */
public record Layout(String id, Map<Place, String> patterns) {

    public Layout {
        patterns = Map.copyOf(patterns);
    }

    /** The same folders, with files that end on {@code extension} where these end on {@code .ts}. */
    public Layout withExtension(String extension) {
        Map<Place, String> others = new EnumMap<>(patterns);
        others.replaceAll((place, pattern) -> pattern.replaceFirst("\\.ts$", extension));
        return new Layout(id, others);
    }

    /** Whether files of that kind have a folder of their own. */
    public boolean separates(Place place) {
        return patterns.containsKey(place);
    }

    /** Path from the project's root, with slashes. */
    public String path(Place place, String group, String stem) {
        String pattern = patterns.get(place);
        if (pattern == null) {
            throw new IllegalArgumentException("layout " + id + " has no place " + place);
        }
        return pattern.replace("{group}", group).replace("{stem}", stem);
    }
}
