package dev.nodesmith.app;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Generator;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.generate.Slot;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.model.ModelDocument;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a thing in an emitted project is, and why it is so: features, decisions, environment variables, profiles. */
public final class Explain {

    private static final String EXAMPLE = "explain.yaml";

    private Explain() {}

    /**
     * One thing that can be explained.
     *
     * @param id as written in models, projects and {@code docs/decisions}
     * @param paragraphs plain text or Markdown
     */
    public record Topic(Kind kind, String id, String title, List<String> paragraphs) {}

    public enum Kind {
        FEATURE,
        DECISION,
        VARIABLE,
        PROFILE
    }

    /** Everything, kind by kind. */
    public static List<Topic> all() {
        Project example = example();
        List<Selection> selections = selections();
        return Stream.of(
                        Features.all().stream().map(Explain::feature),
                        items(example, selections, DocsSlots.DECISIONS).map(Explain::decision),
                        items(example, selections, Slots.ENV).map(Explain::variable),
                        Profiles.all().entrySet().stream()
                                .map(profile -> new Topic(
                                        Kind.PROFILE, profile.getKey(), "profile", List.of(profile.getValue()))))
                .flatMap(topics -> topics)
                .toList();
    }

    /**
     * The topics of that id, more than one where a word means several things.
     *
     * @throws InputException naming the nearest id when there is none
     */
    public static List<Topic> topics(String id) {
        List<Topic> all = all();
        List<Topic> found =
                all.stream().filter(topic -> topic.id().equalsIgnoreCase(id)).toList();
        if (found.isEmpty()) {
            throw new InputException(
                    "There is nothing called \"" + id + "\" to explain.",
                    Suggestion.hint(id, all.stream().map(Topic::id).toList())
                            .orElse("`nodesmith explain` lists what there is"));
        }
        return found;
    }

    private static Topic feature(Feature feature) {
        List<String> paragraphs = new ArrayList<>();
        if (!feature.reason().isEmpty()) {
            paragraphs.add(feature.reason());
        }
        paragraphs.add(feature.axis()
                .map(axis -> "Chosen with `stack: { " + axis.key() + ": " + feature.id() + " }`.")
                .orElse("There whenever a model has a use for it."));
        return new Topic(Kind.FEATURE, feature.id(), feature.title(), paragraphs);
    }

    private static Topic decision(Decision decision) {
        List<String> paragraphs = new ArrayList<>(List.of(decision.context(), decision.decision()));
        paragraphs.addAll(decision.consequences());
        return new Topic(Kind.DECISION, decision.slug(), decision.title(), paragraphs);
    }

    private static Topic variable(EnvVar variable) {
        String presence = variable.presence() == EnvVar.Presence.REQUIRED
                ? "Required."
                : variable.defaultValue()
                        .map(value -> "Optional; " + value + " unless set.")
                        .orElse("Optional; off unless set.");
        return new Topic(
                Kind.VARIABLE,
                variable.name(),
                "environment variable",
                List.of(variable.description(), presence + " Example: " + variable.name() + "=" + variable.example()));
    }

    private static <T> Stream<T> items(Project project, List<Selection> selections, Slot<T> slot) {
        Set<T> items = new LinkedHashSet<>();
        selections.forEach(selection -> items.addAll(Generator.items(project, selection, slot)));
        return items.stream();
    }

    /** Enough of them that every choice of every axis is in one. */
    private static List<Selection> selections() {
        Set<Selection> selections = new LinkedHashSet<>();
        Selector.select(Map.of()).selection().ifPresent(selections::add);
        for (Axis axis : Axis.values()) {
            Features.on(axis)
                    .forEach(feature -> Selector.select(Map.of(axis.key(), feature.id()))
                            .selection()
                            .ifPresent(selections::add));
        }
        return List.copyOf(selections);
    }

    private static Project example() {
        try (InputStream in = Explain.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException(EXAMPLE + " is missing from the program");
            }
            ModelDocument document = ModelReader.read(in.readAllBytes(), EXAMPLE);
            return document.project()
                    .orElseThrow(() -> new IllegalStateException(EXAMPLE + ": " + document.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
