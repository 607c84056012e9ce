package dev.nodesmith.generate.data.typeorm;

import dev.nodesmith.generate.data.relational.Property;
import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns in the words of {@code EntitySchema}: what queries have to know of them. The rest is the migrations' business. */
final class TypeOrmColumns {

    private TypeOrmColumns() {}

    /**
     * All columns of a table, {@code price: type: 'numeric'}.
     *
     * @param visible properties that reads give
     */
    static List<Property> of(StoredEntity entity, Set<String> visible) {
        List<Property> columns = new ArrayList<>();
        for (Column column : entity.table().columns()) {
            Optional<ColumnPlan> plan = plan(entity, column);
            String property = property(entity, column);
            String options = definition(column, property)
                    + plan.map(p -> role(p.kind(), column)).orElse("")
                    + (visible.contains(property) ? "" : ", select: false");
            columns.add(new Property(property, options));
        }
        return List.copyOf(columns);
    }

    /** {@code type: 'timestamptz', name: 'due_at', nullable: true, transformer: instant}. */
    static String definition(Column column, String property) {
        List<String> options = new ArrayList<>();
        FieldType type = column.type();
        if (type instanceof FieldType.ArrayType array) {
            options.add("type: '" + type(array.element()) + "', array: true");
        } else {
            options.add("type: '" + type(type) + "'");
        }
        if (!column.name().equals(property)) {
            options.add("name: " + Ts.string(column.name()));
        }
        if (column.nullable()) {
            options.add("nullable: true");
        }
        if (type instanceof FieldType.DateTimeType) {
            options.add("transformer: instant");
        }
        return String.join(", ", options);
    }

    /** What a column is called in rows; those that no property of the model stands for have names of SQL. */
    static String property(StoredEntity entity, Column column) {
        return plan(entity, column).map(ColumnPlan::property).orElseGet(() -> Naming.camel(column.name()));
    }

    static Optional<ColumnPlan> plan(StoredEntity entity, Column column) {
        return entity.resource().columns().stream()
                .filter(plan -> plan.property().equals(column.property()))
                .findFirst();
    }

    /** TypeScript type of a column that no property of the model stands for. */
    static String ownType(Column column) {
        String type = column.type() instanceof FieldType.IntType ? "number" : "string";
        return column.nullable() ? type + " | null" : type;
    }

    private static String role(ColumnPlan.Kind kind, Column column) {
        return switch (kind) {
            case KEY ->
                column.filled() == Column.Filled.BY_DATABASE
                        ? ", primary: true, generated: 'increment'"
                        : ", primary: true";
            case VERSION -> ", version: true";
            case CREATED_AT -> ", createDate: true";
            case UPDATED_AT -> ", updateDate: true";
            case DELETED_AT -> ", deleteDate: true";
            case FIELD, FOREIGN_KEY -> "";
        };
    }

    private static String type(FieldType type) {
        return switch (type) {
            case FieldType.StringType s -> "varchar";
            case FieldType.EmailType e -> "varchar";
            case FieldType.UrlType u -> "varchar";
            case FieldType.TextType t -> "text";
            case FieldType.EnumType e -> "text";
            case FieldType.IntType i -> "integer";
            case FieldType.BigIntType b -> "bigint";
            case FieldType.DecimalType d -> "numeric";
            case FieldType.FloatType f -> "double precision";
            case FieldType.BooleanType b -> "boolean";
            case FieldType.DateType d -> "date";
            case FieldType.TimeType t -> "time";
            case FieldType.DateTimeType d -> "timestamptz";
            case FieldType.UuidType u -> "uuid";
            case FieldType.JsonType j -> "jsonb";
            case FieldType.ArrayType a -> throw new IllegalArgumentException("an array of arrays");
        };
    }
}
