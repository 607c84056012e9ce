package dev.nodesmith.model.yaml;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is read together with a model file: settings that win over it, and profiles that fill what it leaves out.
 *
 * <p>Settings are read as if they stood behind the end of the file, one a line, so that a problem in one of them has a
 * {@link dev.nodesmith.model.Position} like any other: line {@link #firstLine} for the first.
 *
 * @param settings each {@code dotted.path=value}, such as {@code stack.http=express}; later ones win
 * @param profiles name to the model text that its users start from, such as {@code stack: { http: express }}
 */
public record Overlay(List<String> settings, SortedMap<String, String> profiles) {

    public static final Overlay NONE = new Overlay(List.of(), new TreeMap<>());

    public Overlay {
        settings = List.copyOf(settings);
        profiles = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(profiles));
    }

    /** Line of the first setting, when they are read together with a file of this text. */
    public static int firstLine(String text) {
        return 2 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    }
}
