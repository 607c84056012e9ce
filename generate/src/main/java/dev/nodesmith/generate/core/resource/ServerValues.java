package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Field;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Relation;
import dev.nodesmith.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of a new row that do not come from the client: its owner, its first state, what is read-only. */
public final class ServerValues {

    private ServerValues() {}

    /** Property and expression, in the order of the columns. */
    public static List<PropertyView> of(BackendPlan plan, ResourcePlan resource) {
        Set<String> sent = resource.inputsOf(Request.CREATE).stream()
                .map(InputPlan::property)
                .collect(Collectors.toSet());
        List<PropertyView> values = new ArrayList<>();
        for (ColumnPlan column : StoredValues.columns(plan, resource)) {
            if (!sent.contains(column.property())) {
                values.add(new PropertyView(column.property(), value(column, resource)));
            }
        }
        return List.copyOf(values);
    }

    private static String value(ColumnPlan column, ResourcePlan resource) {
        if (isOwner(column, resource)) {
            return column.nullable() ? "caller?.id ?? null" : "requireCaller(caller).id";
        }
        Optional<Field> field = column.field();
        Optional<String> state = resource.entity()
                .states()
                .filter(s -> field.filter(f -> f.name().equals(s.field())).isPresent())
                .map(StateMachine::initial);
        return state.map(TsText::quote)
                .or(() -> field.flatMap(Field::defaultValue).map(value -> literal(value, column.type())))
                .orElseGet(() -> column.nullable() ? "null" : zero(column.type()));
    }

    private static boolean isOwner(ColumnPlan column, ResourcePlan resource) {
        return resource.toOne().stream()
                .filter(relation -> relation.relation().role() == Relation.Role.OWNER)
                .map(ToOnePlan::column)
                .anyMatch(column::equals);
    }

    private static String literal(DefaultValue value, FieldType type) {
        return switch (value) {
            case DefaultValue.Literal l -> TsText.ofJson(l.json());
            case DefaultValue.Now n -> now(type);
            case DefaultValue.RandomUuid u -> "randomUUID()";
        };
    }

    private static String now(FieldType type) {
        return switch (type) {
            case FieldType.DateType d -> "new Date().toISOString().slice(0, 10)";
            case FieldType.TimeType t -> "new Date().toISOString().slice(11, 19)";
            default -> "new Date().toISOString()";
        };
    }

    /** What a required read-only value starts with when the model does not say. */
    private static String zero(FieldType type) {
        return switch (type) {
            case FieldType.BooleanType t -> "false";
            case FieldType.IntType t -> "0";
            case FieldType.FloatType t -> "0";
            case FieldType.BigIntType t -> "'0'";
            case FieldType.DecimalType t -> "'0'";
            case FieldType.DateType t -> now(t);
            case FieldType.TimeType t -> now(t);
            case FieldType.DateTimeType t -> now(t);
            case FieldType.UuidType t -> "randomUUID()";
            case FieldType.JsonType t -> "{}";
            case FieldType.ArrayType t -> "[]";
            case FieldType.EnumType t -> TsText.quote(t.values().getFirst());
            case FieldType.StringType t -> "''";
            case FieldType.TextType t -> "''";
            case FieldType.EmailType t -> "''";
            case FieldType.UrlType t -> "''";
        };
    }
}
