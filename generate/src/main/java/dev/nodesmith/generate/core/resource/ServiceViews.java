package dev.nodesmith.generate.core.resource;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.operation.OperationView;
import dev.nodesmith.generate.core.resource.ServiceView.CreateView;
import dev.nodesmith.generate.core.resource.ServiceView.MethodView;
import dev.nodesmith.generate.core.resource.ServiceView.NestedListView;
import dev.nodesmith.generate.core.resource.ServiceView.ReportMethodView;
import dev.nodesmith.generate.core.resource.ServiceView.TransitionView;
import dev.nodesmith.generate.core.resource.ServiceView.WriteView;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.StateMachine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the {@link ServiceView} of one resource. */
final class ServiceViews {

    private final BackendPlan plan;
    private final ResourcePlan resource;
    private final ChecksView checks;
    private final RowRules rules;

    ServiceViews(BackendPlan plan, ResourcePlan resource, ChecksView checks) {
        this.plan = plan;
        this.resource = resource;
        this.checks = checks;
        this.rules = new RowRules(resource, checks.properties());
    }

    ServiceView view() {
        String entity = resource.entity().name();
        return new ServiceView(
                Signatures.of(plan, resource),
                includes(),
                method(Kind.LIST, Result.SCOPED),
                resource.endpoints(Kind.NESTED_LIST).stream().map(this::nested).toList(),
                method(Kind.GET, Result.SCOPED),
                create(),
                write(Kind.REPLACE, Request.REPLACE),
                write(Kind.UPDATE, Request.UPDATE),
                method(Kind.DELETE, Result.SCOPED),
                method(Kind.RESTORE, Result.SCOPED),
                resource.endpoints(Kind.TRANSITION).stream()
                        .map(this::transition)
                        .toList(),
                plan.operationsOn(entity).stream()
                        .map(o -> OperationView.of(plan, o, authorize(o.function(), Result.SCOPED)))
                        .toList(),
                plan.reportsOn(entity).stream()
                        .map(r -> new ReportMethodView(
                                r.function(), r.type() + "Row", authorize(r.function(), Result.SCOPED)))
                        .toList(),
                accessImports(),
                "check" + resource.names().type(),
                checks.guards().stream().map(ChecksView.GuardView::function).toList());
    }

    /** Whether the scope that a rule answers with is of use. */
    private enum Result {
        SCOPED,
        DROPPED
    }

    private String authorize(String action, Result result) {
        if (!plan.hasAuth()) {
            return "";
        }
        String call = resource.names().variable() + "Access." + action + "(caller);";
        return plan.scoped(resource) && result == Result.SCOPED ? "const scope = " + call : call;
    }

    private List<PropertyView> includes() {
        boolean reads = resource.has(Kind.LIST) || resource.has(Kind.GET) || resource.has(Kind.NESTED_LIST);
        if (!plan.hasAuth() || !reads) {
            return List.of();
        }
        return resource.includes().stream()
                .map(i -> new PropertyView(i.property(), i.targetNames().variable() + "Access.get"))
                .toList();
    }

    private List<ModelView.ImportView> accessImports() {
        Stream<String> included = includes().isEmpty()
                ? Stream.of()
                : resource.includes().stream().map(IncludePlan::target);
        Stream<String> parents = resource.endpoints(Kind.NESTED_LIST).stream()
                .flatMap(e -> e.parent().stream())
                .map(EndpointPlan.Parent::entity);
        return Stream.concat(included, parents)
                .filter(entity ->
                        plan.hasAuth() && !entity.equals(resource.entity().name()))
                .distinct()
                .map(entity ->
                        new ModelView.ImportView(plan.resource(entity).names().variable() + "Access", entity))
                .toList();
    }

    private @Nullable MethodView method(Kind kind, Result result) {
        return resource.endpoint(kind)
                .map(e -> new MethodView(authorize(e.id(), result)))
                .orElse(null);
    }

    private NestedListView nested(EndpointPlan endpoint) {
        EndpointPlan.Parent parent = endpoint.parent().orElseThrow();
        ResourcePlan of = plan.resource(parent.entity());
        boolean scoped = plan.scoped(of);
        String call = of.names().variable() + "Access.get(caller);";
        return new NestedListView(
                "listBy" + Naming.pascal(parent.filter().replaceFirst("Id$", "")),
                parent.filter(),
                of.key().tsType(),
                of.names().variables(),
                !plan.hasAuth() ? "" : scoped ? "const visible = " + call : call,
                scoped ? ", visible" : "",
                parent.entity(),
                of.names().variable());
    }

    private @Nullable CreateView create() {
        return resource.endpoint(Kind.CREATE)
                .map(e -> new CreateView(
                        authorize(e.id(), Result.DROPPED),
                        ServerValues.of(plan, resource),
                        rules.on(Request.CREATE),
                        makeKey(),
                        resource.entity().key() == Entity.Key.STRING))
                .orElse(null);
    }

    private @Nullable String makeKey() {
        return switch (resource.entity().key()) {
            case UUID_V7 -> "uuidv7()";
            case UUID_V4 -> "randomUUID()";
            case INT, BIGINT, STRING -> null;
        };
    }

    private @Nullable WriteView write(Kind kind, Request request) {
        return resource.endpoint(kind)
                .map(e -> new WriteView(authorize("update", Result.SCOPED), rules.on(request), rules.touchedByUpdate()))
                .orElse(null);
    }

    private TransitionView transition(EndpointPlan endpoint) {
        StateMachine.Transition transition = endpoint.transition().orElseThrow();
        ColumnPlan state = resource.column(
                Naming.camel(resource.entity().states().orElseThrow().field()));
        String value = resource.names().variable() + "." + state.property();
        return new TransitionView(
                endpoint.id(),
                authorize(endpoint.id(), Result.SCOPED),
                state.property(),
                coversAll(state, transition.from())
                        ? null
                        : transition.from().stream()
                                .map(from -> value + " !== " + TsText.quote(from))
                                .collect(Collectors.joining(" && ")),
                TsText.inTemplate(String.join(" or ", transition.from())),
                state.nullable() ? "String(" + value + ")" : value,
                TsText.quote(transition.to()),
                checks.guardOf(endpoint).orElse(null),
                TsText.quote(transition
                        .guard()
                        .map(Expression::source)
                        .map(source -> "This is not possible unless " + source + ".")
                        .orElse("")),
                rules.properties().contains(state.property()));
    }

    private static boolean coversAll(ColumnPlan state, List<String> from) {
        return !state.nullable() && state.type() instanceof FieldType.EnumType type && from.containsAll(type.values());
    }
}
