package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.expression.ExpressionEmitter;
import dev.nodesmith.generate.core.expression.References;
import dev.nodesmith.generate.core.expression.Unknown;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.StateMachine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules of an entity as functions: {@code checkBook}, which holds values against all checks, and one function a guarded
 * transition, {@code canPublishBook}.
 *
 * @param columns what the checks read, in the order of the table
 */
public record ChecksView(List<ColumnPlan> columns, List<CheckView> checks, List<GuardView> guards) {

    /**
     * @param broken condition under which the check does not hold
     * @param pointer JSON pointer to the value at fault, to the whole body where there are several
     */
    public record CheckView(String broken, String pointer, String code, String message) {}

    /**
     * @param transition name of the transition
     * @param parameters {@code book: Book}, with the caller where the guard asks for them
     * @param arguments likewise
     */
    public record GuardView(
            String transition,
            String function,
            String parameters,
            String arguments,
            boolean asksForCaller,
            String condition) {}

    static ChecksView of(BackendPlan plan, ResourcePlan resource) {
        References references = new References(resource.names().variable(), resource);
        Set<ColumnPlan> stored = Set.copyOf(StoredValues.columns(plan, resource));
        List<Check> checks = resource.entity().checks().stream()
                .filter(c -> references.columns(c.expression()).stream()
                        .allMatch(column -> stored.contains(column) && !column.secret()))
                .toList();
        Set<ColumnPlan> read = checks.stream()
                .flatMap(c -> references.columns(c.expression()).stream())
                .collect(Collectors.toSet());
        return new ChecksView(
                resource.columns().stream().filter(read::contains).toList(),
                checks.stream().map(c -> check(c, references)).toList(),
                resource.endpoints(EndpointPlan.Kind.TRANSITION).stream()
                        .flatMap(e -> guard(e, resource, references).stream())
                        .toList());
    }

    private static CheckView check(Check check, References references) {
        List<ColumnPlan> columns = references.columns(check.expression());
        return new CheckView(
                new ExpressionEmitter(references).broken(check.expression()),
                TsText.quote(columns.size() == 1 ? "/" + columns.getFirst().property() : ""),
                TsText.quote(Naming.snake(check.name())),
                TsText.quote(check.message()));
    }

    private static Optional<GuardView> guard(EndpointPlan endpoint, ResourcePlan resource, References references) {
        return endpoint.transition().flatMap(StateMachine.Transition::guard).map(guard -> {
            boolean asks = references.asksForCaller(guard);
            String row = resource.names().variable();
            boolean readsRow = !references.columns(guard).isEmpty();
            return new GuardView(
                    endpoint.id(),
                    function(endpoint, resource),
                    parameters(readsRow ? row + ": " + resource.names().type() : "", asks ? "caller: Caller" : ""),
                    parameters(readsRow ? row : "", asks ? "requireCaller(caller)" : ""),
                    asks,
                    condition(guard, references));
        });
    }

    private static String condition(Expression guard, References references) {
        return new ExpressionEmitter(references).condition(guard, Unknown.COUNTS_AS_FALSE);
    }

    private static String parameters(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static String function(EndpointPlan endpoint, ResourcePlan resource) {
        return "can"
                + Naming.pascal(endpoint.transition().orElseThrow().name())
                + resource.names().type();
    }

    /** Properties that the checks read. */
    Set<String> properties() {
        return columns.stream().map(ColumnPlan::property).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code 'dueOn' | 'lentOn'}. */
    public String picked() {
        return TsText.union(columns.stream().map(ColumnPlan::property).toList());
    }

    boolean isEmpty() {
        return checks.isEmpty() && guards.isEmpty();
    }

    Optional<GuardView> guardOf(EndpointPlan endpoint) {
        return guards.stream().filter(g -> g.transition().equals(endpoint.id())).findFirst();
    }
}
