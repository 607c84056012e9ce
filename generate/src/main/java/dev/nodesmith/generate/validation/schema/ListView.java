package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.model.Constraints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of a list: parameters as they come, and how they become the filters of the model.
 *
 * @param parameters of filters and search, {@code 'price[gte]': decimal(10, 2).optional()}
 * @param known the parameters that are no filters, in the order in which the query holds them
 * @param filters {@code price: { eq: filters.price, gte: filters['price[gte]'] }}
 * @param used the schemas of the parameters
 */
public record ListView(List<Property> parameters, List<String> known, List<String> filters, List<Expr> used) {

    /** Longest text that a search looks for. */
    private static final String SEARCH = "200";

    /**
     * @param viewKeys parameters that every read has
     * @param holder what the parameters are keys of, {@code filters}
     */
    public static ListView of(ResourcePlan resource, List<String> viewKeys, String holder, SchemaWords words) {
        Scalars scalars = new Scalars(words);
        List<Property> parameters = new ArrayList<>();
        List<String> known = new ArrayList<>(List.of("limit", "cursor", "page", "total"));
        known.addAll(viewKeys);
        known.add("sort");
        if (!resource.search().isEmpty()) {
            known.add("q");
            parameters.add(Property.sometimes("q", searched(words).then(words.optional()), "string"));
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (FilterPlan filter : resource.filters()) {
            Expr value = value(filter, scalars, words).then(words.optional());
            parameters.add(Property.sometimes(filter.parameter(), value, type(filter)));
            groups.computeIfAbsent(filter.column().property(), name -> new ArrayList<>())
                    .add(operator(filter.operator()) + ": " + access(holder, filter.parameter()));
        }
        return new ListView(
                List.copyOf(parameters),
                List.copyOf(known),
                groups.entrySet().stream()
                        .map(group -> group.getKey() + ": { " + String.join(", ", group.getValue()) + " }")
                        .toList(),
                Property.values(parameters));
    }

    private static Expr value(FilterPlan filter, Scalars scalars, SchemaWords words) {
        return switch (filter.operator()) {
            case IS_NULL -> words.call(Helper.FLAG);
            case CONTAINS -> searched(words);
            case IN -> words.call(Helper.LIST_OF, single(filter.column(), scalars));
            case EQ, GT, GTE, LT, LTE -> single(filter.column(), scalars);
        };
    }

    private static Expr single(ColumnPlan column, Scalars scalars) {
        return scalars.query(
                column.type(), Constraints.NONE, column.enumValues().orElse("[]"));
    }

    private static String type(FilterPlan filter) {
        return switch (filter.operator()) {
            case IS_NULL -> "boolean";
            case CONTAINS -> "string";
            case EQ, IN, GT, GTE, LT, LTE -> filter.tsType();
        };
    }

    private static Expr searched(SchemaWords words) {
        return words.call(Helper.TEXT, SEARCH, "1");
    }

    private static String operator(FilterPlan.Operator operator) {
        return switch (operator) {
            case EQ -> "eq";
            case IN -> "in";
            case GT -> "gt";
            case GTE -> "gte";
            case LT -> "lt";
            case LTE -> "lte";
            case CONTAINS -> "contains";
            case IS_NULL -> "null";
        };
    }

    private static String access(String holder, String parameter) {
        String key = Literals.key(parameter);
        return key.startsWith("'") ? holder + "[" + key + "]" : holder + "." + key;
    }
}
