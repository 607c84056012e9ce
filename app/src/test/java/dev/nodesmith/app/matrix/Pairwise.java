package dev.nodesmith.app.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Picks few combinations that hold every possible pair of choices: most faults need two choices to meet, not five. Each
 * combination begins with a pair that is still missing and takes on every other axis the choice that meets most missing pairs
 * (the AETG method of Cohen, Dalal, Fredman and Patton, 1997, without its random part: the same choices give the same
 * combinations).
 */
final class Pairwise {

    private final Map<String, List<String>> axes;
    private final Predicate<Map<String, String>> possible;
    private final Set<Set<Choice>> missing = new LinkedHashSet<>();
    private final Map<Choice, Integer> used = new HashMap<>();
    private final List<Map<String, String>> chosen = new ArrayList<>();

    /** A choice on an axis. */
    private record Choice(String axis, String value) {}

    private Pairwise(Map<String, List<String>> axes, Predicate<Map<String, String>> possible) {
        this.axes = axes;
        this.possible = possible;
        List<String> names = List.copyOf(axes.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                Map<String, List<String>> two = new LinkedHashMap<>();
                two.put(names.get(i), choices(names.get(i)));
                two.put(other, choices(other));
                product(two, possible).forEach(pair -> missing.addAll(pairs(pair)));
            }
        }
    }

    /**
     * @param axes axis to its choices
     * @param possible whether some combination holds these choices; an axis on which nothing is possible stays open
     * @param first combinations to begin with, of some of the axes; they are completed
     */
    static List<Map<String, String>> cover(
            Map<String, List<String>> axes, Predicate<Map<String, String>> possible, List<Map<String, String>> first) {
        Pairwise pairwise = new Pairwise(axes, possible);
        first.forEach(pairwise::complete);
        while (!pairwise.missing.isEmpty()) {
            Map<String, String> pair = new LinkedHashMap<>();
            pairwise.missing.iterator().next().forEach(choice -> pair.put(choice.axis(), choice.value()));
            pairwise.complete(pair);
        }
        return List.copyOf(pairwise.chosen);
    }

    /** Every possible combination, in the order of the axes. An axis on which nothing is possible stays open. */
    static List<Map<String, String>> product(Map<String, List<String>> axes, Predicate<Map<String, String>> possible) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                List<Map<String, String>> more = axis.getValue().stream()
                        .map(choice -> with(combination, axis.getKey(), choice))
                        .filter(possible)
                        .toList();
                longer.addAll(more.isEmpty() ? List.of(combination) : more);
            }
            combinations = longer;
        }
        return combinations;
    }

    private void complete(Map<String, String> first) {
        Map<String, String> combination = first;
        for (String axis : axes.keySet()) {
            if (!combination.containsKey(axis)) {
                Map<String, String> begun = combination;
                combination = best(begun, axis)
                        .map(choice -> with(begun, axis, choice))
                        .orElse(begun);
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String axis : axes.keySet()) {
            Optional.ofNullable(combination.get(axis)).ifPresent(choice -> ordered.put(axis, choice));
        }
        missing.removeAll(pairs(ordered));
        ordered.forEach((axis, value) -> used.merge(new Choice(axis, value), 1, Integer::sum));
        chosen.add(Collections.unmodifiableMap(ordered));
    }

    /** The choice that meets most missing pairs, and of equal ones that which was taken least. */
    private Optional<String> best(Map<String, String> begun, String axis) {
        Optional<String> best = Optional.empty();
        long most = -1;
        int least = 0;
        for (String value : choices(axis)) {
            Map<String, String> candidate = with(begun, axis, value);
            long meets = pairs(candidate).stream().filter(missing::contains).count();
            int taken = used.getOrDefault(new Choice(axis, value), 0);
            if ((meets > most || (meets == most && taken < least)) && possible.test(candidate)) {
                best = Optional.of(value);
                most = meets;
                least = taken;
            }
        }
        return best;
    }

    private List<String> choices(String axis) {
        return axes.getOrDefault(axis, List.of());
    }

    private static Map<String, String> with(Map<String, String> combination, String axis, String choice) {
        Map<String, String> more = new LinkedHashMap<>(combination);
        more.put(axis, choice);
        return more;
    }

    private static Set<Set<Choice>> pairs(Map<String, String> combination) {
        List<Choice> choices = combination.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .toList();
        Set<Set<Choice>> pairs = new LinkedHashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            for (Choice other : choices.subList(i + 1, choices.size())) {
                pairs.add(new LinkedHashSet<>(List.of(choices.get(i), other)));
            }
        }
        return pairs;
    }
}
