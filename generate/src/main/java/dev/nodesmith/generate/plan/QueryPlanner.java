package dev.nodesmith.generate.plan;

import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.generate.plan.FilterPlan.Operator;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Decides how lists can be narrowed and ordered: only by what has an index. */
final class QueryPlanner {

    private QueryPlanner() {}

    static List<FilterPlan> filters(List<ColumnPlan> columns) {
        List<FilterPlan> filters = new ArrayList<>();
        for (ColumnPlan column : columns) {
            boolean key = column.kind() == Kind.FOREIGN_KEY;
            if (key || column.field().filter(f -> f.has(Trait.FILTER)).isPresent()) {
                addOperators(column, filters);
            }
        }
        return List.copyOf(filters);
    }

    /** The key, the creation time and every {@code @sort} field. */
    static List<SortPlan> sorts(List<ColumnPlan> columns) {
        return columns.stream()
                .filter(c -> c.kind() == Kind.KEY
                        || c.kind() == Kind.CREATED_AT
                        || c.field().filter(f -> f.has(Trait.SORT)).isPresent())
                .map(c -> new SortPlan(c.property(), c))
                .toList();
    }

    /** Newest first: by the key where keys grow with time, else by creation time, else by the key all the same. */
    static String defaultSort(Entity entity) {
        boolean keyGrows = entity.key() != Entity.Key.UUID_V4 && entity.key() != Entity.Key.STRING;
        return keyGrows || !entity.timestamps() ? "-id" : "-createdAt";
    }

    private static void addOperators(ColumnPlan column, List<FilterPlan> filters) {
        String name = column.property();
        switch (column.type()) {
            case FieldType.EnumType e -> filters.add(in(name, column));
            case FieldType.UuidType u -> filters.add(in(name, column));
            case FieldType.BooleanType b -> filters.add(one(name, column, Operator.EQ));
            case FieldType.StringType s -> addText(name, column, filters);
            case FieldType.TextType t -> filters.add(one(name + "[contains]", column, Operator.CONTAINS));
            case FieldType.EmailType e -> addText(name, column, filters);
            case FieldType.UrlType u -> addText(name, column, filters);
            case FieldType.JsonType j -> {}
            case FieldType.ArrayType a -> {}
            case FieldType.IntType i -> addNumber(name, column, filters);
            case FieldType.BigIntType b -> addNumber(name, column, filters);
            case FieldType.DecimalType d -> addRange(name, column, filters);
            case FieldType.FloatType f -> addRange(name, column, filters);
            case FieldType.DateType d -> addRange(name, column, filters);
            case FieldType.TimeType t -> addRange(name, column, filters);
            case FieldType.DateTimeType d -> addRange(name, column, filters);
        }
        if (column.nullable()) {
            filters.add(new FilterPlan(name + "[null]", column, Operator.IS_NULL, "boolean"));
        }
    }

    private static void addText(String name, ColumnPlan column, List<FilterPlan> filters) {
        boolean key = column.kind() == Kind.FOREIGN_KEY;
        filters.add(key ? in(name, column) : one(name, column, Operator.EQ));
        if (!key) {
            filters.add(one(name + "[contains]", column, Operator.CONTAINS));
        }
    }

    private static void addNumber(String name, ColumnPlan column, List<FilterPlan> filters) {
        filters.add(in(name, column));
        if (column.kind() != Kind.FOREIGN_KEY) {
            addBounds(name, column, filters);
        }
    }

    private static void addRange(String name, ColumnPlan column, List<FilterPlan> filters) {
        filters.add(one(name, column, Operator.EQ));
        addBounds(name, column, filters);
    }

    private static void addBounds(String name, ColumnPlan column, List<FilterPlan> filters) {
        filters.add(one(name + "[gt]", column, Operator.GT));
        filters.add(one(name + "[gte]", column, Operator.GTE));
        filters.add(one(name + "[lt]", column, Operator.LT));
        filters.add(one(name + "[lte]", column, Operator.LTE));
    }

    private static FilterPlan in(String name, ColumnPlan column) {
        return new FilterPlan(name, column, Operator.IN, column.tsType() + "[]");
    }

    private static FilterPlan one(String parameter, ColumnPlan column, Operator operator) {
        return new FilterPlan(parameter, column, operator, column.tsType());
    }
}
