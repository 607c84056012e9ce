package dev.nodesmith.generate;

import dev.nodesmith.generate.language.Language;
import dev.nodesmith.generate.language.LanguageFeature;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The feature chosen on each axis. */
public record Selection(Map<Axis, Feature> choices) {

    public Selection {
        choices = Collections.unmodifiableMap(new EnumMap<>(choices));
    }

    /** The feature of an axis. */
    public Feature on(Axis axis) {
        Feature feature = choices.get(axis);
        if (feature == null) {
            throw new IllegalArgumentException("nothing is chosen for " + axis.key());
        }
        return feature;
    }

    /** The id of the choice of an axis. */
    public String id(Axis axis) {
        return on(axis).id();
    }

    /** What the sources are written in. */
    public Language language() {
        if (!(on(Axis.LANGUAGE) instanceof LanguageFeature feature)) {
            throw new GenerationException("the language axis is answered by something that is no language");
        }
        return feature.language();
    }

    /** {@code language=typescript http=fastify …} in the order of the axes. */
    @Override
    public String toString() {
        return choices.entrySet().stream()
                .map(e -> e.getKey().key() + "=" + e.getValue().id())
                .collect(Collectors.joining(" "));
    }
}
