package dev.nodesmith.generate;

import dev.nodesmith.model.ModelProblem;
import dev.nodesmith.model.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<ModelProblem> problems = new ArrayList<>();
        Map<Axis, Feature> chosen = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            String id = stack.get(axis.key());
            if (id != null && !Features.on(axis).isEmpty()) {
                Features.find(axis, id)
                        .ifPresentOrElse(f -> chosen.put(axis, f), () -> problems.add(unknown(axis, id)));
            }
        }
        List<Axis> named = List.copyOf(chosen.keySet());
        for (Axis axis : Axis.values()) {
            boolean open = !chosen.containsKey(axis) && !stack.containsKey(axis.key());
            if (open && !Features.on(axis).isEmpty()) {
                firstThatFits(axis, chosen).ifPresent(feature -> chosen.put(axis, feature));
            }
        }
        if (problems.isEmpty()) {
            Selection selection = new Selection(chosen);
            for (Axis axis : named) {
                selection
                        .on(axis)
                        .refuses(selection)
                        .ifPresent(r -> problems.add(refused(axis, selection.id(axis), r)));
            }
        }
        return problems.isEmpty()
                ? new Result(Optional.of(new Selection(chosen)), List.of())
                : new Result(Optional.empty(), List.copyOf(problems));
    }

    private static Optional<Feature> firstThatFits(Axis axis, Map<Axis, Feature> chosen) {
        List<Feature> candidates = Features.on(axis);
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
