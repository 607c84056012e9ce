package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Query parameters of reads. */
final class ListParameters {

    private static final int LONGEST_CURSOR = 1000;
    private static final int LONGEST_SEARCH = 200;
    private static final int LAST_ROW = 10_000;
    private static final int MOST_VALUES = 100;

    private static final List<String> COMMON = List.of("Limit", "Cursor", "Page", "Total");

    private final ApiOptions api;

    ListParameters(ApiOptions api) {
        this.api = api;
    }

    /** What every list takes. */
    void addTo(Components components) {
        components.put(
                "parameters",
                "Limit",
                query(
                        "limit",
                        "Largest number of rows in the answer.",
                        Schemas.integer()
                                .put("minimum", 1)
                                .put("maximum", api.maxPageSize())
                                .put("default", api.pageSize())));
        components.put(
                "parameters",
                "Cursor",
                query(
                        "cursor",
                        "Where the page starts: `nextCursor` of the page before. Bound to the sort that it was made for.",
                        Schemas.string().put("minLength", 1).put("maxLength", LONGEST_CURSOR)));
        components.put(
                "parameters",
                "Page",
                query(
                        "page",
                        "Number of the page, from 1, in place of a cursor. Ends after 10,000 rows.",
                        Schemas.integer().put("minimum", 1).put("maximum", LAST_ROW)));
        components.put(
                "parameters",
                "Total",
                query(
                        "total",
                        "Whether to count the rows of all pages.",
                        Schemas.flag().put("default", false)));
    }

    /** Paging, order, search and filters of a list, then what reads of one row have too. */
    List<ObjectNode> ofList(ResourcePlan resource) {
        List<ObjectNode> parameters = new ArrayList<>();
        COMMON.forEach(name -> parameters.add(Schemas.reference("parameters", name)));
        parameters.add(query(
                "sort",
                "What the rows are sorted by; with a minus the largest come first. Null comes last.",
                sorts(resource)));
        if (!resource.search().isEmpty()) {
            parameters.add(query(
                    "q",
                    "Only " + resource.names().pluralWords() + " with this text in " + searched(resource)
                            + ", in upper or lower case.",
                    Schemas.string().put("minLength", 1).put("maxLength", LONGEST_SEARCH)));
        }
        resource.filters().forEach(filter -> parameters.add(filter(filter, resource)));
        parameters.addAll(ofRead(resource));
        return parameters;
    }

    /** Which fields and relations are wanted. */
    List<ObjectNode> ofRead(ResourcePlan resource) {
        List<ObjectNode> parameters = new ArrayList<>();
        if (api.sparseFields() == ApiOptions.SparseFields.OFFERED) {
            parameters.add(several(
                    "fields",
                    "The fields that are wanted, all when left out. The id always comes along.",
                    Schemas.oneOf(resource.outputs().stream()
                            .map(OutputPlan::property)
                            .toList())));
        }
        if (!resource.includes().isEmpty()) {
            parameters.add(several(
                    "include",
                    "Related rows to send along.",
                    Schemas.oneOf(resource.includes().stream()
                            .map(IncludePlan::property)
                            .toList())));
        }
        return parameters;
    }

    private static ObjectNode sorts(ResourcePlan resource) {
        List<String> values = resource.sorts().stream()
                .flatMap(s -> List.of(s.property(), "-" + s.property()).stream())
                .toList();
        return Schemas.oneOf(values).put("default", resource.defaultSort());
    }

    private static String searched(ResourcePlan resource) {
        return resource.search().stream().map(c -> "`" + c.property() + "`").collect(Collectors.joining(" or "));
    }

    private static ObjectNode filter(FilterPlan filter, ResourcePlan resource) {
        ColumnPlan column = filter.column();
        String rows = "Only " + resource.names().pluralWords() + " whose `" + column.property() + "` ";
        ObjectNode schema =
                FieldSchemas.input(column.property(), column.type(), Constraints.NONE, Nullability.NOT_NULL);
        return switch (filter.operator()) {
            case EQ -> query(filter.parameter(), rows + "is this.", schema);
            case IN -> several(filter.parameter(), rows + "is one of these.", schema);
            case GT -> query(filter.parameter(), rows + "is " + more(column) + " this.", schema);
            case GTE -> query(filter.parameter(), rows + "is this or " + more(column) + " it.", schema);
            case LT -> query(filter.parameter(), rows + "is " + less(column) + " this.", schema);
            case LTE -> query(filter.parameter(), rows + "is this or " + less(column) + " it.", schema);
            case CONTAINS ->
                query(
                        filter.parameter(),
                        rows + "has this text in it, in upper or lower case.",
                        Schemas.string().put("minLength", 1).put("maxLength", LONGEST_SEARCH));
            case IS_NULL -> query(filter.parameter(), rows + "is null, or with `false` is not null.", Schemas.flag());
        };
    }

    private static String more(ColumnPlan column) {
        return inTime(column) ? "after" : "more than";
    }

    private static String less(ColumnPlan column) {
        return inTime(column) ? "before" : "less than";
    }

    private static boolean inTime(ColumnPlan column) {
        return switch (column.type()) {
            case FieldType.DateType d -> true;
            case FieldType.TimeType t -> true;
            case FieldType.DateTimeType d -> true;
            default -> false;
        };
    }

    static ObjectNode query(String name, String description, ObjectNode schema) {
        ObjectNode parameter =
                Schemas.node().put("name", name).put("in", "query").put("description", description);
        parameter.set("schema", schema);
        return parameter;
    }

    /** Values separated by commas. */
    static ObjectNode several(String name, String description, ObjectNode item) {
        ObjectNode schema = Schemas.arrayOf(item).put("minItems", 1).put("maxItems", MOST_VALUES);
        return query(name, description + " Several are separated by commas.", schema)
                .put("style", "form")
                .put("explode", false);
    }
}
