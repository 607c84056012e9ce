package dev.nodesmith.app;

import dev.nodesmith.app.Recommendation.Advice;
import dev.nodesmith.app.Recommendation.Alternative;
import dev.nodesmith.app.Words.Mention;
import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Features;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Selector;
import dev.nodesmith.model.ModelProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Recommends a stack for needs in plain words. What the words name is taken; then each question, in the order of the axes, gets
 * the choice that serves most of the needs and goes with what is chosen so far, and where none serves any, the default.
 */
public final class StackAdvisor {

    /** Axes whose choices are names of products. The others are named by words that mean much else, such as backend. */
    private static final Set<Axis> NAMED = EnumSet.complementOf(EnumSet.of(Axis.LAYOUT, Axis.READS));

    private final Words words;
    private final SortedMap<Need, String> heard;

    private StackAdvisor(Words words) {
        this.words = words;
        this.heard = heard(words);
    }

    /** @throws InputException when the words name nothing that is known here, or two things that do not go together */
    public static Recommendation recommend(String needs) {
        StackAdvisor advisor = new StackAdvisor(Words.of(needs));
        Map<String, String> named = advisor.named();
        if (named.isEmpty() && advisor.heard.isEmpty() && advisor.refusesNothing()) {
            throw new InputException(
                    "Nothing in \"" + needs + "\" is a need or a name that a stack can be chosen by.",
                    "Name needs: "
                            + Arrays.stream(Need.values()).map(Need::title).collect(Collectors.joining(", "))
                            + "; or choices, as `nodesmith stacks` lists them.");
        }
        List<ModelProblem> problems = Selector.select(named).problems();
        if (!problems.isEmpty()) {
            throw new InputException(problems.stream()
                    .map(p -> Problem.error(p.message(), p.hint().orElse("`nodesmith stacks` says what goes together")))
                    .toList());
        }
        return new Recommendation(advisor.heard, advisor.choose(named));
    }

    private static SortedMap<Need, String> heard(Words words) {
        SortedMap<Need, String> heard = new TreeMap<>();
        for (Need need : Need.values()) {
            need.phrases().stream()
                    .flatMap(phrase -> words.find(phrase).stream())
                    .findFirst()
                    .ifPresent(found -> heard.put(need, found));
        }
        return heard;
    }

    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (Axis axis : NAMED) {
            Features.on(axis).stream()
                    .filter(feature -> words.mention(feature.id()) == Mention.WANTED)
                    .findFirst()
                    .ifPresent(feature -> named.put(axis.key(), feature.id()));
        }
        return named;
    }

    private boolean refusesNothing() {
        return NAMED.stream().flatMap(axis -> Features.on(axis).stream()).noneMatch(this::isRefused);
    }

    private boolean isRefused(Feature feature) {
        return words.mention(feature.id()) == Mention.REFUSED;
    }

    private List<Advice> choose(Map<String, String> named) {
        Map<String, String> chosen = new LinkedHashMap<>(named);
        List<Advice> advices = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Optional<Feature> choice = Optional.ofNullable(named.get(axis.key()))
                    .flatMap(id -> Features.find(axis, id))
                    .or(() -> best(axis, chosen));
            choice.ifPresent(feature -> {
                chosen.put(axis.key(), feature.id());
                advices.add(advice(axis, feature, named.containsKey(axis.key()) ? List.of("You name it.") : List.of()));
            });
        }
        return List.copyOf(advices);
    }

    /** Of those that serve equally many needs the first: on every axis that is the default. */
    private Optional<Feature> best(Axis axis, Map<String, String> chosen) {
        return Features.on(axis).stream()
                .filter(feature -> !(NAMED.contains(axis) && isRefused(feature)))
                .filter(feature -> goesWith(axis, feature, chosen))
                .min(Comparator.comparingInt(feature -> -served(feature).size()));
    }

    private static boolean goesWith(Axis axis, Feature feature, Map<String, String> chosen) {
        Map<String, String> tried = new LinkedHashMap<>(chosen);
        tried.put(axis.key(), feature.id());
        return Selector.select(tried).selection().isPresent();
    }

    private List<Need> served(Feature feature) {
        return heard.keySet().stream().filter(feature.merits()::containsKey).toList();
    }

    /** @param first reasons that do not come from needs */
    private Advice advice(Axis axis, Feature feature, List<String> first) {
        List<String> reasons = new ArrayList<>(first);
        served(feature).forEach(need -> reasons.add(reason(feature, need)));
        if (reasons.isEmpty()) {
            reasons.add((Features.on(axis).size() > 1 ? "Nothing you say decides this; it is the default. " : "")
                    + feature.reason());
        }
        List<Alternative> others = Features.on(axis).stream()
                .filter(other -> !other.equals(feature) && !isRefused(other))
                .flatMap(other ->
                        served(other).stream()
                                .findFirst()
                                .map(need -> new Alternative(other.id(), reason(other, need)))
                                .stream())
                .toList();
        return new Advice(
                axis.key(),
                feature.id(),
                feature.title(),
                List.copyOf(reasons),
                Optional.of(feature.cost()).filter(cost -> !cost.isEmpty()),
                others);
    }

    private String reason(Feature feature, Need need) {
        return "For " + need.title() + " (\"" + heard.get(need) + "\"): "
                + feature.merits().getOrDefault(need, "");
    }
}
