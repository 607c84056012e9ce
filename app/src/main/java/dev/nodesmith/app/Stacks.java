package dev.nodesmith.app;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be combined, and what not and why.
 *
 * @param axes the questions of the stack, in the order of the model file
 * @param refusals pairs that do not go together
 * @param profiles names, each with the model text that it stands for
 */
public record Stacks(List<AxisChoices> axes, List<Refusal> refusals, Map<String, String> profiles) {

    /**
     * One question.
     *
     * @param key under {@code stack} in the model file
     */
    public record AxisChoices(String key, List<Choice> choices) {}

    /** One answer. */
    public record Choice(String id, String title, String reason, Standing standing) {}

    public enum Standing {
        /** Taken when the model says nothing. */
        DEFAULT,
        OFFERED
    }

    /**
     * Two choices that do not go together.
     *
     * @param choice such as {@code database=sqlite}
     * @param other the same of the second
     * @param hint what to do instead
     */
    public record Refusal(String choice, String other, String reason, Optional<String> hint) {}

    /** All that this program offers. */
    public static Stacks all() {
        Optional<Selection> defaults = Selector.select(Map.of()).selection();
        List<AxisChoices> axes = Arrays.stream(Axis.values())
                .map(axis -> new AxisChoices(axis.key(), choices(axis, defaults)))
                .filter(axis -> !axis.choices().isEmpty())
                .toList();
        return new Stacks(axes, refusedPairs(), Profiles.all());
    }

    private static List<Choice> choices(Axis axis, Optional<Selection> defaults) {
        return Features.on(axis).stream()
                .map(feature -> new Choice(
                        feature.id(),
                        feature.title(),
                        feature.reason(),
                        defaults.filter(d -> feature.equals(d.choices().get(axis)))
                                        .isPresent()
                                ? Standing.DEFAULT
                                : Standing.OFFERED))
                .toList();
    }

    private static List<Refusal> refusedPairs() {
        List<Refusal> refusals = new ArrayList<>();
        List<Axis> axes = List.of(Axis.values());
        for (int i = 0; i < axes.size(); i++) {
            for (Axis second : axes.subList(i + 1, axes.size())) {
                refusals.addAll(refusedPairs(axes.get(i), second));
            }
        }
        return List.copyOf(refusals);
    }

    private static List<Refusal> refusedPairs(Axis first, Axis second) {
        return Features.on(first).stream()
                .flatMap(one ->
                        Features.on(second).stream().flatMap(other -> refusal(first, one, second, other).stream()))
                .toList();
    }

    private static Optional<Refusal> refusal(Axis first, Feature one, Axis second, Feature other) {
        return Selector.select(Map.of(first.key(), one.id(), second.key(), other.id())).problems().stream()
                .findFirst()
                .map(problem -> new Refusal(
                        first.key() + "=" + one.id(),
                        second.key() + "=" + other.id(),
                        problem.message(),
                        problem.hint()));
    }
}
