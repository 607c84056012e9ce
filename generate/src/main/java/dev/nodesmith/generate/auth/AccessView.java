package dev.nodesmith.generate.auth;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ReportPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.AccessRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The access rules of one file: {@code export const bookAccess = { list: anyone, update: ownerOr('admin') }}.
 *
 * @param variable stem of the constant, {@code book}
 */
public record AccessView(String variable, List<Entry> entries) {

    /**
     * One thing that somebody may do.
     *
     * @param rule as TypeScript, {@code roles('admin')}
     */
    public record Entry(String key, String rule) {}

    static AccessView of(BackendPlan plan, ResourcePlan resource) {
        return new AccessView(
                resource.names().variable(), entries(resource.entity().name(), rules(plan, resource)));
    }

    /** The rules of the operations that act on no entity. */
    static AccessView ofOperations(BackendPlan plan) {
        return new AccessView("operation", entries("operations", operationRules(plan)));
    }

    /** Names of the functions that some rule calls, so that no other is printed. */
    static Set<String> rulesOf(BackendPlan plan) {
        List<Rule> all = new ArrayList<>(operationRules(plan));
        plan.resources().forEach(resource -> all.addAll(rules(plan, resource)));
        return all.stream().map(rule -> function(rule.access())).collect(Collectors.toCollection(TreeSet::new));
    }

    private record Rule(String key, AccessRule access) {}

    private static List<Rule> rules(BackendPlan plan, ResourcePlan resource) {
        List<Rule> rules = new ArrayList<>();
        for (EndpointPlan endpoint : resource.endpoints()) {
            switch (endpoint.kind()) {
                case NESTED_LIST, REPLACE -> {
                    // These go by the rules of "list" and "update".
                }
                case LIST, GET, CREATE, UPDATE, DELETE, RESTORE, TRANSITION ->
                    rules.add(new Rule(endpoint.id(), endpoint.access()));
            }
        }
        String entity = resource.entity().name();
        for (OperationPlan operation : plan.operationsOn(entity)) {
            rules.add(new Rule(operation.function(), operation.access()));
        }
        for (ReportPlan report : plan.reportsOn(entity)) {
            rules.add(new Rule(report.function(), report.access()));
        }
        return rules;
    }

    private static List<Rule> operationRules(BackendPlan plan) {
        return plan.operations().stream()
                .filter(operation -> operation.resource().isEmpty())
                .map(operation -> new Rule(operation.function(), operation.access()))
                .toList();
    }

    private static List<Entry> entries(String owner, List<Rule> rules) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (entries.put(rule.key(), new Entry(rule.key(), print(rule.access()))) != null) {
                throw new GenerationException(owner + " has two things called " + rule.key());
            }
        }
        return List.copyOf(entries.values());
    }

    private static String print(AccessRule rule) {
        return switch (rule) {
            case AccessRule.Only only ->
                function(rule)
                        + only.roles().stream()
                                .map(role -> "'" + role + "'")
                                .collect(Collectors.joining(", ", "(", ")"));
            case AccessRule.Anyone anyone -> function(rule);
            case AccessRule.SignedIn signedIn -> function(rule);
        };
    }

    private static String function(AccessRule rule) {
        return switch (rule) {
            case AccessRule.Anyone anyone -> "anyone";
            case AccessRule.SignedIn signedIn -> "signedIn";
            case AccessRule.Only only -> only.owner() == AccessRule.Owner.ALLOWED ? "ownerOr" : "roles";
        };
    }
}
