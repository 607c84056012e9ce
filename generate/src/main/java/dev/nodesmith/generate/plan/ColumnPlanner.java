package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the columns of a table. */
final class ColumnPlanner {

    private static final FieldType INSTANT = new FieldType.DateTimeType();

    private final Project project;

    ColumnPlanner(Project project) {
        this.project = project;
    }

    /** Key, fields, foreign keys, version, timestamps: the order of every table. */
    List<ColumnPlan> columns(Entity entity, Names names) {
        List<ColumnPlan> columns = new ArrayList<>();
        columns.add(plain("id", keyType(entity.key()), Nullability.NOT_NULL, Kind.KEY));
        entity.fields().forEach(field -> columns.add(ofField(field, names)));
        entity.relations().stream()
                .filter(Relation.ToOne.class::isInstance)
                .map(Relation.ToOne.class::cast)
                .forEach(relation -> columns.add(foreignKey(relation)));
        if (entity.versioned() || entity.states().isPresent()) {
            columns.add(plain("version", new FieldType.IntType(), Nullability.NOT_NULL, Kind.VERSION));
        }
        if (entity.timestamps()) {
            columns.add(plain("createdAt", INSTANT, Nullability.NOT_NULL, Kind.CREATED_AT));
            columns.add(plain("updatedAt", INSTANT, Nullability.NOT_NULL, Kind.UPDATED_AT));
        }
        if (entity.softDelete()) {
            columns.add(plain("deletedAt", INSTANT, Nullability.NULLABLE, Kind.DELETED_AT));
        }
        return List.copyOf(columns);
    }

    /** Type of the key column of an entity. */
    static FieldType keyType(Entity.Key key) {
        return switch (key) {
            case UUID_V7, UUID_V4 -> new FieldType.UuidType();
            case INT -> new FieldType.IntType();
            case BIGINT -> new FieldType.BigIntType();
            case STRING -> new FieldType.StringType(64);
        };
    }

    private ColumnPlan ofField(Field field, Names names) {
        String property = Naming.camel(field.name());
        Optional<EnumNames> enumNames = TsTypes.holdsEnum(field.type())
                ? Optional.of(EnumNames.of(names.type(), field.name()))
                : Optional.empty();
        return new ColumnPlan(
                property,
                Naming.snake(field.name()),
                field.type(),
                TsTypes.of(field.type(), enumNames.map(EnumNames::type).orElse("")),
                field.required() ? Nullability.NOT_NULL : Nullability.NULLABLE,
                Kind.FIELD,
                Optional.of(field),
                Optional.empty(),
                enumNames.map(EnumNames::type),
                enumNames.map(EnumNames::values));
    }

    private ColumnPlan foreignKey(Relation.ToOne relation) {
        FieldType type = project.entity(relation.target())
                .map(target -> keyType(target.key()))
                .orElseThrow(() -> new IllegalArgumentException("no entity " + relation.target()));
        return new ColumnPlan(
                Naming.camel(relation.name()) + "Id",
                Naming.snake(relation.name()) + "_id",
                type,
                TsTypes.of(type, ""),
                relation.presence() == Field.Presence.REQUIRED ? Nullability.NOT_NULL : Nullability.NULLABLE,
                Kind.FOREIGN_KEY,
                Optional.empty(),
                Optional.of(relation.target()),
                Optional.empty(),
                Optional.empty());
    }

    private static ColumnPlan plain(String property, FieldType type, Nullability nullability, Kind kind) {
        return new ColumnPlan(
                property,
                Naming.snake(property),
                type,
                TsTypes.of(type, ""),
                nullability,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
