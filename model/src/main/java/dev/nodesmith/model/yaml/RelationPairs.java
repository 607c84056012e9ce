package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Relation.Cardinality;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the other end of each list. {@code Author.books: Book[]} is the other end of {@code Book.author: Author} when that is
 * the only one, or one of the two names the other; a list that meets a list is a many-to-many.
 */
final class RelationPairs {

    /** What a list turned out to be. */
    sealed interface Pairing {

        record MappedBy(RelationSpec one) implements Pairing {}

        record FirstOfTwo(String inverse) implements Pairing {}

        record SecondOfTwo() implements Pairing {}

        record Alone() implements Pairing {}

        /** Reported. */
        record Unclear() implements Pairing {}
    }

    private final Map<String, List<RelationSpec>> byOwner;
    private final Problems problems;
    private final Map<RelationSpec, Pairing> pairings = new HashMap<>();
    private final Map<RelationSpec, RelationSpec> listOf = new HashMap<>();

    RelationPairs(List<RelationSpec> specs, Problems problems) {
        this.byOwner = specs.stream().collect(Collectors.groupingBy(RelationSpec::owner));
        this.problems = problems;
        for (RelationSpec spec : specs) {
            if (spec.shape() == Shape.LIST && !pairings.containsKey(spec)) {
                pairings.put(spec, pair(spec));
            }
        }
    }

    Pairing pairing(RelationSpec list) {
        return pairings.getOrDefault(list, new Pairing.Unclear());
    }

    /** The list at the target that is the other end of the to-one {@code spec}. */
    Optional<RelationSpec> declaredInverse(RelationSpec spec) {
        return Optional.ofNullable(listOf.get(spec));
    }

    /** How the target of the to-one {@code spec} calls it. */
    Optional<String> nameSeenFrom(RelationSpec spec) {
        return declaredInverse(spec)
                .map(list -> list.name().value())
                .or(() -> spec.inverse().map(Scalar::value));
    }

    private Pairing pair(RelationSpec list) {
        if (list.mappedBy().isPresent()) {
            return mappedBy(list, list.mappedBy().get());
        }
        if (list.inverse().isPresent()) {
            return inverse(list, list.inverse().get().value());
        }
        List<RelationSpec> ones = between(list, Shape.SINGLE);
        Optional<RelationSpec> naming = ones.stream()
                .filter(one -> one.inverse()
                        .filter(i -> i.value().equals(list.name().value()))
                        .isPresent())
                .findFirst();
        List<RelationSpec> free =
                ones.stream().filter(one -> one.inverse().isEmpty()).toList();
        if (naming.isPresent() || free.size() == 1) {
            return claim(list, naming.orElseGet(free::getFirst));
        }
        if (free.size() > 1) {
            return unclear(list, free);
        }
        return manyToMany(list);
    }

    private Pairing mappedBy(RelationSpec list, Scalar name) {
        List<RelationSpec> ones = between(list, Shape.SINGLE);
        Optional<RelationSpec> named = named(ones, name.value());
        if (named.isEmpty()) {
            problems.error(
                    Place.of(list.path(), name),
                    "`" + list.target().value() + "` has no relation `" + name.value() + "` to one `" + list.owner()
                            + "`.",
                    Suggestion.hintOrList(
                            name.value(),
                            ones.stream().map(one -> one.name().value()).toList()));
            return new Pairing.Unclear();
        }
        return claim(list, named.get());
    }

    private Pairing inverse(RelationSpec list, String name) {
        Optional<RelationSpec> one = named(between(list, Shape.SINGLE), name);
        if (one.isPresent()) {
            return claim(list, one.get());
        }
        named(between(list, Shape.LIST), name).ifPresent(other -> pairings.put(other, new Pairing.SecondOfTwo()));
        return new Pairing.FirstOfTwo(name);
    }

    private Pairing claim(RelationSpec list, RelationSpec one) {
        RelationSpec first = listOf.putIfAbsent(one, list);
        if (first != null) {
            problems.error(
                    problems.at(list.path(), list.name().value()),
                    "`" + list.label() + "` and `" + first.label() + "` are both the other end of `" + one.label()
                            + "`.",
                    "remove one, or make it a many-to-many with `@inverse(…)` and a name that `" + one.owner()
                            + "` does not have");
            return new Pairing.Unclear();
        }
        if (one.cardinality() == Cardinality.ONE) {
            problems.error(
                    problems.at(list.path(), list.name().value()),
                    "`" + one.label() + "` is one-to-one, so `" + list.label() + "` would never hold more than one.",
                    "remove the list and write `@inverse(" + list.name().value() + ")` at `" + one.label() + "`");
        }
        return new Pairing.MappedBy(one);
    }

    private Pairing unclear(RelationSpec list, List<RelationSpec> ones) {
        problems.error(
                problems.at(list.path(), list.name().value()),
                "`" + list.label() + "` could be the other end of `"
                        + ones.get(0).label() + "` or of `" + ones.get(1).label() + "`.",
                "write `" + list.name().value() + ": " + list.target().value() + "[] @mappedBy("
                        + ones.get(0).name().value() + ")`");
        return new Pairing.Unclear();
    }

    private Pairing manyToMany(RelationSpec list) {
        List<RelationSpec> lists = between(list, Shape.LIST).stream()
                .filter(other -> !other.equals(list) && !pairings.containsKey(other))
                .toList();
        Optional<RelationSpec> naming = lists.stream()
                .filter(other -> other.inverse()
                        .filter(i -> i.value().equals(list.name().value()))
                        .isPresent())
                .findFirst();
        List<RelationSpec> free = lists.stream()
                .filter(other -> other.inverse().isEmpty() && other.mappedBy().isEmpty())
                .toList();
        boolean self = list.owner().equals(list.target().value());
        if (naming.isEmpty() && (free.isEmpty() || self)) {
            return new Pairing.Alone();
        }
        boolean rivals = byOwner.getOrDefault(list.owner(), List.of()).stream()
                .anyMatch(other -> !other.equals(list)
                        && other.shape() == Shape.LIST
                        && other.target().value().equals(list.target().value())
                        && other.inverse().isEmpty()
                        && other.mappedBy().isEmpty());
        if (naming.isEmpty() && (free.size() > 1 || rivals)) {
            problems.error(
                    problems.at(list.path(), list.name().value()),
                    "`" + list.label() + "` and `" + free.getFirst().label()
                            + "` could be two ends of one relation, or two relations.",
                    "write `" + list.name().value() + ": " + list.target().value() + "[] @inverse("
                            + free.getFirst().name().value() + ")`");
            return new Pairing.Unclear();
        }
        RelationSpec other = naming.orElseGet(free::getFirst);
        pairings.put(other, new Pairing.SecondOfTwo());
        return new Pairing.FirstOfTwo(other.name().value());
    }

    /** Relations of the list's target that lead back to its owner. */
    private List<RelationSpec> between(RelationSpec list, Shape shape) {
        return byOwner.getOrDefault(list.target().value(), List.of()).stream()
                .filter(other ->
                        other.shape() == shape && other.target().value().equals(list.owner()))
                .toList();
    }

    private static Optional<RelationSpec> named(List<RelationSpec> specs, String name) {
        return specs.stream().filter(spec -> spec.name().value().equals(name)).findFirst();
    }
}
