package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.FieldType.BigIntType;
import dev.nodesmith.model.FieldType.DateTimeType;
import dev.nodesmith.model.FieldType.EnumType;
import dev.nodesmith.model.FieldType.IntType;
import dev.nodesmith.model.FieldType.StringType;
import dev.nodesmith.model.FieldType.UuidType;
import dev.nodesmith.model.cel.Scope;
import dev.nodesmith.model.cel.Scope.Name;
import dev.nodesmith.model.yaml.FieldSpec.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the expressions of an entity may name. */
final class Scopes {

    /** What an expression is for. */
    enum Use {
        /** Looks at values as they arrive, before the row is stored. */
        CHECK,
        /** Is shown to clients. */
        COMPUTED,
        /** Looks at a stored row, for somebody. */
        ROW
    }

    private static final int MOST_STRING_KEY = 255;

    private final ProjectDraft project;
    private final Map<String, EntityDraft> entities = new HashMap<>();

    Scopes(ProjectDraft project) {
        this.project = project;
        project.entities().forEach(entity -> entities.putIfAbsent(entity.name(), entity));
    }

    Scope of(EntityDraft entity, Use use) {
        Map<String, Name> names = new LinkedHashMap<>();
        Map<String, String> refused = new HashMap<>();
        for (Field field : entity.fields()) {
            if (field.has(Trait.SECRET) && use == Use.COMPUTED) {
                refused.put(
                        field.name(), "`" + field.name() + "` is `@secret` and cannot be part of what clients see.");
            } else {
                name(names, field.name(), field.type());
            }
        }
        for (RelationSpec spec : entity.relations()) {
            if (spec.shape() == Shape.SINGLE) {
                Optional.ofNullable(entities.get(spec.target().value()))
                        .ifPresent(target -> name(names, spec.name().value(), keyType(target)));
            } else {
                refused.put(
                        spec.name().value(),
                        "`" + spec.name().value() + "` holds many rows; an expression sees the row's own values only.");
            }
        }
        entity.computed()
                .forEach(computed -> refused.putIfAbsent(
                        computed.name().value(),
                        "`" + computed.name().value() + "` is computed; write out what it is made of."));
        if (use == Use.ROW) {
            row(entity, names);
        } else if (entity.timestamps()) {
            refused.put("createdAt", "`createdAt` is known only once the row is stored; use `now`.");
            refused.put("updatedAt", "`updatedAt` is known only once the row is stored; use `now`.");
        }
        if (use != Use.ROW) {
            refused.put("caller", "Who is calling can be asked in guards and filters only.");
        } else if (project.auth().isEmpty()) {
            refused.put("caller", "Without `auth` nobody is known to be calling.");
        }
        return new Scope(names, refused, Set.copyOf(entity.broken()));
    }

    private void row(EntityDraft entity, Map<String, Name> names) {
        if (entity.timestamps()) {
            name(names, "createdAt", new DateTimeType());
            name(names, "updatedAt", new DateTimeType());
        }
        project.auth().ifPresent(auth -> {
            project.entity(UserEntity.NAME)
                    .ifPresent(user -> names.put("caller.id", new Name(List.of("caller", "id"), keyType(user))));
            names.put("caller.role", new Name(List.of("caller", "role"), new EnumType(auth.roles())));
        });
    }

    /** CEL has no {@code -} in names: {@code first-name} is spelt {@code firstName} as well. */
    private static void name(Map<String, Name> names, String name, FieldType type) {
        Name value = new Name(List.of(name), type);
        names.putIfAbsent(name, value);
        names.putIfAbsent(Identifiers.camel(name), value);
    }

    private static FieldType keyType(EntityDraft entity) {
        return switch (entity.key()) {
            case Entity.Key.UUID_V7, Entity.Key.UUID_V4 -> new UuidType();
            case Entity.Key.INT -> new IntType();
            case Entity.Key.BIGINT -> new BigIntType();
            case Entity.Key.STRING -> new StringType(MOST_STRING_KEY);
        };
    }
}
