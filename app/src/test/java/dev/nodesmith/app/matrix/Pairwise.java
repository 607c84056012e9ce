package dev.nodesmith.app.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Picks few combinations that hold every allowed pair of choices: most faults need two choices to meet, not five. Greedy over
 * the full product, so that the same choices give the same combinations.
 */
final class Pairwise {

    private Pairwise() {}

    /** Two choices of two axes. */
    private record Pair(String axis, String choice, String otherAxis, String otherChoice) {}

    /**
     * @param axes axis to its choices
     * @param allowed whether a whole combination can be built
     */
    static List<Map<String, String>> cover(Map<String, List<String>> axes, Predicate<Map<String, String>> allowed) {
        List<Map<String, String>> all = product(axes).stream().filter(allowed).toList();
        Set<Pair> missing = new LinkedHashSet<>();
        all.forEach(c -> missing.addAll(pairs(c)));
        List<Map<String, String>> chosen = new ArrayList<>();
        while (!missing.isEmpty()) {
            Map<String, String> best = all.getFirst();
            long most = -1;
            for (Map<String, String> candidate : all) {
                long covers =
                        pairs(candidate).stream().filter(missing::contains).count();
                if (covers > most) {
                    most = covers;
                    best = candidate;
                }
            }
            missing.removeAll(pairs(best));
            chosen.add(best);
        }
        return List.copyOf(chosen);
    }

    /** Every combination, in the order of the axes. */
    static List<Map<String, String>> product(Map<String, List<String>> axes) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                for (String choice : axis.getValue()) {
                    Map<String, String> more = new LinkedHashMap<>(combination);
                    more.put(axis.getKey(), choice);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static Set<Pair> pairs(Map<String, String> combination) {
        Set<Pair> pairs = new LinkedHashSet<>();
        List<Map.Entry<String, String>> entries = List.copyOf(combination.entrySet());
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                pairs.add(new Pair(
                        entries.get(i).getKey(),
                        entries.get(i).getValue(),
                        entries.get(j).getKey(),
                        entries.get(j).getValue()));
            }
        }
        return pairs;
    }
}
