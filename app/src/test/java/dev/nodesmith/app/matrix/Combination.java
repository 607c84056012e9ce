package dev.nodesmith.app.matrix;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.FileTree;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Lang;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One cell of the matrix.
 *
 * @param settings axis keys of the stack, {@code model}, {@code responses}, {@code unknownKeys} and {@code lang}
 */
record Combination(Map<String, String> settings) {

    /** The axes whose features have most to do with each other. */
    private static final Set<Axis> CORE = EnumSet.of(Axis.LANGUAGE, Axis.HTTP, Axis.DATA, Axis.DATABASE, Axis.READS);

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
        axes.put("lang", Stream.of(Lang.values()).map(Lang::code).toList());
        return axes;
    }

    /** The combinations that hold every pair. */
    static List<Combination> pairwise() {
        return cover(List.of());
    }

    /**
     * Every way to bring together what is largest, and every pair of the rest beside it. In languages that are made of the first
     * one the ways to read behind a data layer are not told apart.
     */
    static List<Combination> everyCore() {
        Map<String, List<String>> core = new LinkedHashMap<>(axes());
        core.keySet().retainAll(CORE.stream().map(Axis::key).toList());
        List<String> languages = Objects.requireNonNull(core.get(Axis.LANGUAGE.key()));
        core.put(Axis.LANGUAGE.key(), languages.subList(0, 1));
        List<Map<String, String>> all = new ArrayList<>(Pairwise.product(core, Combination::isPossible));
        core.put(Axis.LANGUAGE.key(), languages.subList(1, languages.size()));
        core.remove(Axis.READS.key());
        all.addAll(Pairwise.product(core, Combination::isPossible));
        return cover(all);
    }

    private static List<Combination> cover(List<Map<String, String>> first) {
        return Pairwise.cover(axes(), Combination::isPossible, first).stream()
                .map(Combination::new)
                .toList();
    }

    private static boolean isPossible(Map<String, String> settings) {
        return new Combination(settings).selection().isPresent();
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
        return Selector.select(stack).selection();
    }

    private Lang lang() {
        return Stream.of(Lang.values())
                .filter(lang -> lang.code().equals(settings.get("lang")))
                .findFirst()
                .orElse(Lang.ENGLISH);
    }

    /** The same in the language of the templates. */
    Combination inEnglish() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("lang", Lang.ENGLISH.code());
        return new Combination(all);
    }

    Project project() {
        Project written = Models.read(settings.getOrDefault("model", "bookshop"));
        ApiOptions api = written.api();
        ApiOptions options = new ApiOptions(
                ApiOptions.ResponseStyle.valueOf(
                        settings.getOrDefault("responses", "problem").toUpperCase(Locale.ROOT)),
                api.path(),
                api.validationStatus(),
                ApiOptions.UnknownKeys.valueOf(
                        settings.getOrDefault("unknownKeys", "refuse").toUpperCase(Locale.ROOT)),
                api.pageSize(),
                api.maxPageSize(),
                api.sparseFields());
        return new Project(
                written.name(),
                written.description(),
                lang(),
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

    /** The axes on which there is a choice. */
    static List<String> contested() {
        return axes().entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Short name for folders and reports: the choices on axes where there is one. */
    String label() {
        return contested().stream()
                .flatMap(axis -> Optional.ofNullable(settings.get(axis)).stream())
                .collect(Collectors.joining("-"));
    }
}
