package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.ApiOptions.SparseFields;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Query strings that a list has to answer: each filter, and everything else once. */
final class QueryTests {

    private QueryTests() {}

    /** Orders, ascending and descending. */
    static List<String> sorts(ResourcePlan resource) {
        List<String> sorts = new ArrayList<>();
        for (SortPlan sort : resource.sorts()) {
            sorts.add(sort.property());
            sorts.add("-" + sort.property());
        }
        return List.copyOf(sorts);
    }

    static List<String> queries(BackendPlan plan, ResourcePlan resource, Optional<String> role) {
        List<String> queries = new ArrayList<>(List.of("total=true", "page=2&limit=1"));
        if (plan.project().api().sparseFields() == SparseFields.OFFERED) {
            queries.add("fields=id");
        }
        if (!resource.search().isEmpty()) {
            queries.add("q=" + encode("a%_'"));
        }
        for (IncludePlan include : resource.includes()) {
            if (readable(plan, include, role)) {
                queries.add("include=" + include.property());
            }
        }
        for (FilterPlan filter : resource.filters()) {
            value(filter).ifPresent(value -> queries.add(encode(filter.parameter()) + "=" + encode(value)));
        }
        return List.copyOf(queries);
    }

    /** A relation can be embedded by those who may read any row of its target. */
    private static boolean readable(BackendPlan plan, IncludePlan include, Optional<String> role) {
        return plan.resource(include.target())
                .endpoint(EndpointPlan.Kind.GET)
                .map(EndpointPlan::access)
                .filter(rule -> lets(rule, role))
                .isPresent();
    }

    private static boolean lets(AccessRule rule, Optional<String> role) {
        return switch (rule) {
            case AccessRule.Anyone anyone -> true;
            case AccessRule.SignedIn signedIn -> role.isPresent();
            case AccessRule.Only only -> role.filter(only.roles()::contains).isPresent();
        };
    }

    private static Optional<String> value(FilterPlan filter) {
        return switch (filter.operator()) {
            case IS_NULL -> Optional.of("true");
            case CONTAINS -> Optional.of("50%_off");
            case EQ, IN, GT, GTE, LT, LTE ->
                SampleValues.of(
                                filter.column().property(),
                                filter.column().type(),
                                filter.column().field().map(Field::constraints).orElse(Constraints.NONE))
                        .map(JsonNode::asText);
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
