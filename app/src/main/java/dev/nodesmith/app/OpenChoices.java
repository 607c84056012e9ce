package dev.nodesmith.app;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.model.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Answers the questions of the stack that a model, or its profile, leaves open: {@code http: [fastify, express, nest]}. Of
 * the choices that go with the rest, the one that serves the weightiest need of the model is taken, and the first of the list
 * where its needs decide nothing.
 */
public final class OpenChoices {

    private final SequencedMap<Need, String> needs;
    private final Map<String, List<String>> open;

    OpenChoices(Project project, Map<String, List<String>> open) {
        this.needs = ModelNeeds.of(project);
        this.open = open;
    }

    /**
     * One answer.
     *
     * @param key of the axis, as under {@code stack} in the model file
     * @param among what there was to choose from
     * @param fact what in the model decides, a sentence
     * @param merit what the choice does for that, a sentence
     */
    public record Choice(String key, String id, List<String> among, String fact, String merit) {

        /** For people: {@code nest, of fastify, express, nest}. */
        public String title() {
            return id + ", of " + String.join(", ", among);
        }

        public String reason() {
            return fact + " " + merit;
        }
    }

    /** Axis to choices, what suits the model best first. */
    Map<String, List<String>> ranked() {
        Map<String, List<String>> ranked = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            List<String> candidates = open.get(axis.key());
            if (candidates != null) {
                List<String> rest = new ArrayList<>(candidates);
                List<String> best = new ArrayList<>();
                for (Need need : needs.sequencedKeySet()) {
                    rest.stream().filter(id -> serves(axis, id, need)).forEach(best::add);
                    rest.removeAll(best);
                }
                best.addAll(rest);
                ranked.put(axis.key(), List.copyOf(best));
            }
        }
        return ranked;
    }

    private static boolean serves(Axis axis, String id, Need need) {
        return Features.find(axis, id)
                .filter(feature -> feature.merits().containsKey(need))
                .isPresent();
    }

    /** What was chosen, and why. */
    List<Choice> answered(Selection selection) {
        return Arrays.stream(Axis.values())
                .filter(axis ->
                        open.containsKey(axis.key()) && selection.choices().containsKey(axis))
                .map(axis -> choice(axis, selection.on(axis)))
                .toList();
    }

    private Choice choice(Axis axis, Feature feature) {
        Optional<Need> served = needs.sequencedKeySet().stream()
                .filter(feature.merits()::containsKey)
                .findFirst();
        return new Choice(
                axis.key(),
                feature.id(),
                open.getOrDefault(axis.key(), List.of()),
                served.map(need -> "For " + needs.get(need) + ".").orElse("Nothing in the model decides between them."),
                served.map(feature.merits()::get).orElse(feature.reason()));
    }
}
