package dev.nodesmith.generate.test;

import dev.nodesmith.generate.core.query.SortForm;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Nullability;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SortPlan;
import dev.nodesmith.model.AccessRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a list has to answer.
 *
 * @param sorts property and form of its values
 * @param emptied properties that one of the rows has no value for, so that orders have to put it last
 * @param filters parameters that are given the row's own value
 * @param nullFilters properties whose absence can be asked for
 * @param nullability whether some of the filtered properties can be null
 * @param search expression of a text that a search has to find the row by
 */
public record QueryTests(
        List<Sorted> sorts,
        List<String> emptied,
        List<Filtered> filters,
        List<String> nullFilters,
        Nullability nullability,
        Optional<String> search) {

    public record Sorted(String property, String form) {}

    /** @param found whether rows with the same value are among those that it lets through */
    public record Filtered(String parameter, String property, boolean found) {}

    /**
     * What may be embedded, and what may not.
     *
     * @param status of the answer to those who ask for the latter
     */
    public record Embedding(List<String> allowed, List<String> refused, int status) {}

    static QueryTests of(BackendPlan plan, ResourcePlan resource, FixtureView fixture, RuleTests rules) {
        Set<String> filled = filled(fixture, RelatedView.of(plan, resource));
        List<Filtered> filters = resource.filters().stream()
                .filter(f -> f.operator() != FilterPlan.Operator.IS_NULL)
                .filter(f -> filled.contains(f.column().property()))
                .map(f -> new Filtered(f.parameter(), f.column().property(), finds(f.operator())))
                .toList();
        return new QueryTests(
                resource.sorts().stream()
                        .map(s -> new Sorted(s.property(), SortForm.of(s)))
                        .toList(),
                resource.sorts().stream()
                        .map(SortPlan::column)
                        .filter(c -> c.nullable() && filled.contains(c.property()) && rules.canBeNull(c))
                        .map(c -> c.property())
                        .toList(),
                filters,
                resource.filters().stream()
                        .filter(f -> f.operator() == FilterPlan.Operator.IS_NULL)
                        .map(f -> f.column().property())
                        .toList(),
                filters.stream().anyMatch(f -> resource.column(f.property()).nullable())
                        ? Nullability.NULLABLE
                        : Nullability.NOT_NULL,
                resource.search().stream()
                        .filter(c -> filled.contains(c.property()))
                        .findFirst()
                        .map(c -> c.nullable() ? "String(row." + c.property() + ")" : "row." + c.property()));
    }

    /** Properties that are not null in a row stored with all its relations. */
    private static Set<String> filled(FixtureView fixture, RelatedView related) {
        Set<String> filled = fixture.values().stream()
                .filter(v -> !v.expression().equals("null"))
                .map(FixtureView.Value::property)
                .collect(Collectors.toSet());
        related.keys().forEach(key -> filled.add(key.property()));
        return filled;
    }

    private static boolean finds(FilterPlan.Operator operator) {
        return switch (operator) {
            case EQ, IN, GTE, LTE, CONTAINS -> true;
            case GT, LT -> false;
            case IS_NULL -> throw new IllegalArgumentException("has no value of its own");
        };
    }

    static Embedding embedding(BackendPlan plan, ResourcePlan resource, RelatedView related, Optional<String> role) {
        Set<String> known =
                related.embeds().stream().map(RelatedView.Embed::relation).collect(Collectors.toSet());
        List<IncludePlan> includes = resource.includes().stream()
                .filter(i -> known.contains(i.property()))
                .toList();
        return new Embedding(
                includes.stream()
                        .filter(i -> readable(plan, i, role))
                        .map(IncludePlan::property)
                        .toList(),
                includes.stream()
                        .filter(i -> !readable(plan, i, role))
                        .map(IncludePlan::property)
                        .toList(),
                role.isPresent() ? 403 : 401);
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
}
