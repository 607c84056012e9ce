package dev.nodesmith.generate;

import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the {@code stack} of a model into a selection, or says which choices do not go together and what would. */
public final class Selector {

    private Selector() {}

    /**
     * @param selection present when there is no problem
     * @param problems each at {@code stack.<axis>}
     */
    public record Result(Optional<Selection> selection, List<ModelProblem> problems) {}

    /**
     * Chooses what the stack names and, for the rest, the first feature that goes with it. A question that some stacks do not
     * ask stays open where nothing goes with them.
     */
    public static Result select(Map<String, String> stack) {
        return select(stack, Map.of());
    }

    /**
     * As {@link #select(Map)}, where some questions have a list of answers, the best first.
     *
     * @param open axis to choices
     */
    public static Result select(Map<String, String> stack, Map<String, List<String>> open) {
        List<ModelProblem> problems = new ArrayList<>();
        Map<Axis, Feature> chosen = new EnumMap<>(Axis.class);
        Map<Axis, List<Feature>> listed = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            Optional.ofNullable(stack.get(axis.key()))
                    .flatMap(id -> known(axis, id, problems))
                    .ifPresent(feature -> chosen.put(axis, feature));
            List<Feature> candidates = open.getOrDefault(axis.key(), List.of()).stream()
                    .flatMap(id -> known(axis, id, problems).stream())
                    .toList();
            if (!candidates.isEmpty()) {
                listed.put(axis, candidates);
            }
        }
        if (!problems.isEmpty()) {
            return new Result(Optional.empty(), List.copyOf(problems));
        }
        Set<Axis> asked = EnumSet.noneOf(Axis.class);
        asked.addAll(chosen.keySet());
        asked.addAll(listed.keySet());
        for (Axis axis : Axis.values()) {
            List<Feature> candidates = listed.getOrDefault(axis, Features.on(axis));
            if (!chosen.containsKey(axis) && !candidates.isEmpty()) {
                firstThatFits(axis, candidates, chosen).ifPresent(feature -> chosen.put(axis, feature));
            }
        }
        Selection selection = new Selection(chosen);
        for (Axis axis : asked) {
            Optional.ofNullable(chosen.get(axis))
                    .flatMap(feature -> feature.refuses(selection))
                    .ifPresent(refusal -> problems.add(refused(axis, selection.id(axis), refusal)));
        }
        return problems.isEmpty()
                ? new Result(Optional.of(selection), List.of())
                : new Result(Optional.empty(), List.copyOf(problems));
    }

    private static Optional<Feature> known(Axis axis, String id, List<ModelProblem> problems) {
        Optional<Feature> found = Features.find(axis, id);
        if (found.isEmpty() && !Features.on(axis).isEmpty()) {
            problems.add(unknown(axis, id));
        }
        return found;
    }

    private static Optional<Feature> firstThatFits(Axis axis, List<Feature> candidates, Map<Axis, Feature> chosen) {
        for (Feature candidate : candidates) {
            Map<Axis, Feature> tried = new EnumMap<>(chosen);
            tried.put(axis, candidate);
            Selection selection = new Selection(tried);
            if (tried.values().stream().allMatch(f -> f.refuses(selection).isEmpty())) {
                return Optional.of(candidate);
            }
        }
        return axis.need() == Axis.Need.ALWAYS ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static ModelProblem unknown(Axis axis, String id) {
        List<String> choices = Features.on(axis).stream().map(Feature::id).toList();
        return new ModelProblem(
                ModelProblem.Severity.ERROR,
                "stack." + axis.key(),
                Optional.empty(),
                Optional.of(id),
                "There is no " + axis.key() + " choice \"" + id + "\"; the choices are " + String.join(", ", choices)
                        + ".",
                Suggestion.hint(id, choices));
    }

    private static ModelProblem refused(Axis axis, String id, Feature.Refusal refusal) {
        return new ModelProblem(
                ModelProblem.Severity.ERROR,
                "stack." + axis.key(),
                Optional.empty(),
                Optional.of(id),
                axis.key() + ": " + id + " does not go with " + refusal.axis().key() + ": " + refusal.other()
                        + ", because " + refusal.reason(),
                Optional.of("set " + refusal.axis().key() + " to " + refusal.instead()));
    }
}
