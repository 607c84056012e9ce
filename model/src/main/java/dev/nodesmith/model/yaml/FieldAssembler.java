package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Presence;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.ArrayType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a field of its parts, whichever form they were written in. */
final class FieldAssembler {

    private static final Set<String> VALUED = Set.of("min", "max", "pattern", "description", "was");

    private static final Set<String> LIST_PARAMETERS =
            Set.of("cursor", "fields", "include", "limit", "page", "q", "sort", "total");

    private final FieldPlace place;
    private final Problems problems;

    private final List<String> entities;

    FieldAssembler(FieldPlace place, List<String> entities, Problems problems) {
        this.place = place;
        this.entities = entities;
        this.problems = problems;
    }

    Optional<Field> assemble(Scalar name, String path, FieldSpec spec) {
        WordArguments words = WordArguments.of(spec.words(), place.words(), VALUED, place.what(), path, problems);
        FormerValues former = FormerValues.of(spec);
        Optional<FieldType> read = new TypeReader(path, problems, entities).read(former.type());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Constraints constraints = new ConstraintsReader(words, read.get(), path, problems).read();
        FieldType type = withItems(read.get(), constraints);
        Set<Trait> traits = TraitRules.read(words, type, path, problems);
        Optional<DefaultValue> defaultValue = defaultValue(spec, type, path);
        refuseUnsettable(name, spec, traits, path);
        refuseUnfilterable(name, words, path);
        return Optional.of(new Field(
                name.value(),
                type,
                spec.presence(),
                defaultValue,
                type instanceof ArrayType
                        ? new Constraints(constraints.min(), Optional.empty(), Optional.empty())
                        : constraints,
                traits,
                words.text("description"),
                words.was(),
                former.read(type, path, problems)));
    }

    private static FieldType withItems(FieldType type, Constraints constraints) {
        return type instanceof ArrayType array
                ? new ArrayType(
                        array.element(),
                        constraints.max().map(BigDecimal::intValue).orElse(array.maxItems()))
                : type;
    }

    private Optional<DefaultValue> defaultValue(FieldSpec spec, FieldType type, String path) {
        if (spec.defaultValue().isPresent() && place == FieldPlace.OUTPUT) {
            problems.error(Place.of(path, spec.defaultValue().get()), "A value of an output has no default.");
            return Optional.empty();
        }
        return spec.defaultValue().flatMap(node -> new DefaultReader(path, problems).read(node, type));
    }

    /** A filter is a parameter of the list with the name of its field. */
    private void refuseUnfilterable(Scalar name, WordArguments words, String path) {
        if (LIST_PARAMETERS.contains(Identifiers.camel(name.value()))) {
            words.place("filter")
                    .ifPresent(word -> problems.error(
                            Place.of(path, word),
                            "Every list has a parameter `" + Identifiers.camel(name.value())
                                    + "` already, so it cannot be filtered by a field of that name.",
                            "drop `@filter`, or give the field another name"));
        }
    }

    private void refuseUnsettable(Scalar name, FieldSpec spec, Set<Trait> traits, String path) {
        boolean stuck = traits.contains(Trait.READ_ONLY)
                && spec.presence() == Presence.REQUIRED
                && spec.defaultValue().isEmpty();
        if (stuck) {
            problems.error(
                    Place.of(path, name),
                    "`" + name.value() + "` is required and `@readonly` but has no default: no row could be created.",
                    "give it a default, or drop the `!`");
        }
    }
}
