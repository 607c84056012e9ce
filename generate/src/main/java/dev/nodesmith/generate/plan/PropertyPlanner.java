package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.InputPlan.Presence;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides what leaves the server and what a client may send. */
final class PropertyPlanner {

    /** Rows that one request may link. */
    private static final int MOST_LINKS = 100;

    private PropertyPlanner() {}

    static List<OutputPlan> outputs(Entity entity, List<ColumnPlan> columns) {
        List<OutputPlan> outputs = new ArrayList<>();
        for (ColumnPlan column : columns) {
            if (!column.secret()) {
                outputs.add(new OutputPlan(
                        column.property(),
                        column.type(),
                        column.tsType(),
                        column.nullability(),
                        Optional.of(column),
                        Optional.empty(),
                        column.field().flatMap(Field::description)));
            }
        }
        entity.computed()
                .forEach(c -> outputs.add(new OutputPlan(
                        Naming.camel(c.name()),
                        c.type(),
                        TsTypes.of(c.type(), "string"),
                        Nullability.NULLABLE,
                        Optional.empty(),
                        Optional.of(c),
                        c.description())));
        return List.copyOf(outputs);
    }

    static List<InputPlan> inputs(
            Entity entity,
            List<ColumnPlan> columns,
            List<ToOnePlan> toOne,
            List<ToManyPlan> toMany,
            Function<String, FieldType> keyTypeOf) {
        List<InputPlan> inputs = new ArrayList<>();
        if (entity.key() == Entity.Key.STRING) {
            inputs.add(key(columns.getFirst()));
        }
        for (ColumnPlan column : columns) {
            if (column.kind() == Kind.FIELD) {
                Field field = column.field().orElseThrow();
                if (!field.has(Trait.READ_ONLY) && !isState(entity, field)) {
                    inputs.add(ofField(field, column));
                }
            }
        }
        for (ToOnePlan relation : toOne) {
            if (relation.relation().role() == Relation.Role.PLAIN) {
                inputs.add(ofForeignKey(relation));
            }
        }
        for (ToManyPlan relation : toMany) {
            if (relation.writable()) {
                inputs.add(ofLinks(relation, keyTypeOf.apply(relation.target())));
            }
        }
        return List.copyOf(inputs);
    }

    /** Inputs of an operation: every field, in a single kind of request. */
    static List<InputPlan> ofOperation(List<Field> fields, String typeStem) {
        return fields.stream()
                .map(field -> {
                    EnumNames names = EnumNames.of(typeStem, field.name());
                    Optional<EnumNames> named = TsTypes.holdsEnum(field.type()) ? Optional.of(names) : Optional.empty();
                    ColumnPlan column = new ColumnPlan(
                            Naming.camel(field.name()),
                            Naming.snake(field.name()),
                            field.type(),
                            TsTypes.of(field.type(), names.type()),
                            field.required() ? Nullability.NOT_NULL : Nullability.NULLABLE,
                            Kind.FIELD,
                            Optional.of(field),
                            Optional.empty(),
                            named.map(EnumNames::type),
                            named.map(EnumNames::values));
                    return ofField(field, column);
                })
                .toList();
    }

    private static boolean isState(Entity entity, Field field) {
        return entity.states().filter(s -> s.field().equals(field.name())).isPresent();
    }

    private static InputPlan key(ColumnPlan column) {
        return new InputPlan(
                column.property(),
                column.type(),
                column.tsType(),
                Nullability.NOT_NULL,
                Presence.REQUIRED,
                Optional.empty(),
                new Constraints(
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(64)),
                        Optional.of("^[A-Za-z0-9._~-]+$")),
                Optional.of(column),
                Optional.empty(),
                EnumSet.of(Request.CREATE),
                Optional.empty());
    }

    private static InputPlan ofField(Field field, ColumnPlan column) {
        boolean mandatory = field.required() && field.defaultValue().isEmpty();
        Set<Request> requests = field.has(Trait.IMMUTABLE) ? EnumSet.of(Request.CREATE) : EnumSet.allOf(Request.class);
        return new InputPlan(
                column.property(),
                field.type(),
                column.tsType(),
                column.nullability(),
                mandatory ? Presence.REQUIRED : Presence.OPTIONAL,
                field.defaultValue(),
                field.constraints(),
                Optional.of(column),
                Optional.empty(),
                requests,
                field.description());
    }

    private static InputPlan ofForeignKey(ToOnePlan relation) {
        ColumnPlan column = relation.column();
        return new InputPlan(
                column.property(),
                column.type(),
                column.tsType(),
                column.nullability(),
                column.nullable() ? Presence.OPTIONAL : Presence.REQUIRED,
                Optional.empty(),
                Constraints.NONE,
                Optional.of(column),
                Optional.empty(),
                EnumSet.allOf(Request.class),
                relation.relation().description());
    }

    private static InputPlan ofLinks(ToManyPlan relation, FieldType targetKey) {
        FieldType type = new FieldType.ArrayType(targetKey, MOST_LINKS);
        return new InputPlan(
                relation.idsProperty(),
                type,
                TsTypes.of(type, ""),
                Nullability.NOT_NULL,
                Presence.OPTIONAL,
                Optional.empty(),
                Constraints.NONE,
                Optional.empty(),
                Optional.of(relation),
                EnumSet.allOf(Request.class),
                Optional.empty());
    }
}
