package dev.nodesmith.app.matrix;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell of the matrix.
 *
 * @param settings axis keys of the stack, {@code model}, {@code responses} and {@code unknownKeys}
 */
record Combination(Map<String, String> settings) {

    /** What is combined. Axes of the stack come from the features, so that a new one is covered without a word here. */
    static Map<String, List<String>> axes() {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            List<String> choices = Features.on(axis).stream().map(Feature::id).toList();
            if (!choices.isEmpty()) {
                axes.put(axis.key(), choices);
            }
        }
        axes.put("model", List.of("bookshop", "awkward", "clinic", "minimal"));
        axes.put(
                "responses",
                Stream.of(ApiOptions.ResponseStyle.values())
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .toList());
        axes.put("unknownKeys", List.of("refuse", "strip"));
        return axes;
    }

    /** The combinations that hold every pair. */
    static List<Combination> pairwise() {
        return Pairwise.cover(axes(), c -> new Combination(c).selection().isPresent()).stream()
                .map(Combination::new)
                .toList();
    }

    /** The choice of an axis. */
    String on(Axis axis) {
        String choice = settings.get(axis.key());
        if (choice == null) {
            throw new IllegalArgumentException("nothing is chosen for " + axis.key());
        }
        return choice;
    }

    /** Absent when the features refuse each other. */
    Optional<Selection> selection() {
        Map<String, String> stack = new LinkedHashMap<>(settings);
        stack.keySet()
                .removeIf(key -> Stream.of(Axis.values()).noneMatch(a -> a.key().equals(key)));
        Optional<Selection> selection = Selector.select(stack).selection();
        if (selection.isEmpty() && Stream.of(Axis.values()).anyMatch(axis -> isFirstOfOptional(axis, stack))) {
            // The rest of the stack does not ask; with the first answer it counts once.
            Map<String, String> asked = new LinkedHashMap<>(stack);
            Stream.of(Axis.values())
                    .filter(axis -> isFirstOfOptional(axis, stack))
                    .forEach(axis -> asked.remove(axis.key()));
            return Selector.select(asked).selection();
        }
        return selection;
    }

    private static boolean isFirstOfOptional(Axis axis, Map<String, String> stack) {
        return axis.need() == Axis.Need.SOMETIMES
                && Features.on(axis).stream()
                        .findFirst()
                        .filter(f -> f.id().equals(stack.get(axis.key())))
                        .isPresent();
    }

    Project project() {
        Project written = Models.read(settings.getOrDefault("model", "bookshop"));
        ApiOptions api = written.api();
        ApiOptions options = new ApiOptions(
                ApiOptions.ResponseStyle.valueOf(
                        settings.getOrDefault("responses", "problem").toUpperCase(Locale.ROOT)),
                api.version(),
                api.validationStatus(),
                ApiOptions.UnknownKeys.valueOf(
                        settings.getOrDefault("unknownKeys", "refuse").toUpperCase(Locale.ROOT)),
                api.pageSize(),
                api.maxPageSize(),
                api.sparseFields());
        return new Project(
                written.name(),
                written.description(),
                written.stack(),
                options,
                written.auth(),
                written.entities(),
                written.operations(),
                written.reports());
    }

    FileTree generate() {
        return Generator.create().generate(project(), selection().orElseThrow());
    }

    /** Short name for folders and reports: the axes on which there is a choice. */
    String label() {
        Map<String, List<String>> axes = axes();
        return settings.entrySet().stream()
                .filter(e -> axes.getOrDefault(e.getKey(), List.of()).size() > 1)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("-"));
    }
}
