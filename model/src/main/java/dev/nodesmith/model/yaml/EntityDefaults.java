package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Entity;
import java.util.Map;

/** What an entity has where it says nothing itself: the {@code defaults} of a model file. */
record EntityDefaults(Entity.Key key, boolean timestamps, boolean softDelete, boolean versioned) {

    static final EntityDefaults USUAL = new EntityDefaults(Entity.Key.UUID_V7, true, false, true);

    private static final Map<String, Entity.Key> KEYS = Map.of(
            "uuid", Entity.Key.UUID_V7,
            "uuid7", Entity.Key.UUID_V7,
            "uuid4", Entity.Key.UUID_V4,
            "int", Entity.Key.INT,
            "bigint", Entity.Key.BIGINT,
            "string", Entity.Key.STRING);

    static EntityDefaults read(Section project) {
        return project.node("defaults")
                .flatMap(node -> Section.of(node, "defaults", Keys.DEFAULTS, project.problems()))
                .map(USUAL::in)
                .orElse(USUAL);
    }

    /** These, with what a section, of one entity or of all, says otherwise. */
    EntityDefaults in(Section section) {
        return new EntityDefaults(
                section.choice("key", KEYS).orElse(key),
                section.flag("timestamps").orElse(timestamps),
                section.flag("softDelete").orElse(softDelete),
                section.flag("versioned").orElse(versioned));
    }
}
