package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field.Trait;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.StateMachine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tests of one resource try.
 *
 * @param path of the collection, {@code /v1/books}
 * @param absentId an id that no row has
 * @param ownerProperty set of a row to the user who acts, so that ownership never stands in the way
 * @param required properties that a create request must carry, sorted
 * @param sorts orders that the list takes
 * @param queries query strings that the list takes
 * @param reference a foreign key that a create request must carry
 * @param unique a property whose duplicate is a conflict
 */
public record ResourceTestView(
        String path,
        String absentId,
        Optional<String> ownerProperty,
        Optional<Act> list,
        Optional<Act> get,
        Optional<Act> create,
        Optional<Act> replace,
        Optional<Act> update,
        Optional<Act> delete,
        Optional<Act> restore,
        List<TransitionTest> transitions,
        List<NestedTest> nested,
        List<String> required,
        Optional<String> unique,
        List<String> changeable,
        List<String> sorts,
        List<String> queries,
        Optional<String> reference,
        Unknown unknown) {

    /**
     * A request by somebody who may send it.
     *
     * @param role of the user; absent when no token is needed
     * @param refused a role that is turned away with 403
     * @param stranger a role that may touch its own rows only
     */
    public record Act(Optional<String> role, Optional<String> refused, Optional<String> stranger) {}

    /** A state transition, tried from its first state. */
    public record TransitionTest(Act act, String segment, String field, String from, String to, boolean guarded) {}

    /** A list below a parent. */
    public record NestedTest(
            Act act, String parentPath, String parentEntity, String parentType, String child, String key) {}

    /** What the backend does with keys that it does not know. */
    public enum Unknown {
        REFUSED,
        DROPPED
    }

    public static ResourceTestView of(BackendPlan plan, ResourcePlan resource) {
        Project project = plan.project();
        return new ResourceTestView(
                plan.basePath() + "/" + resource.names().pluralKebab(),
                absentId(resource.entity().key()),
                ownerProperty(plan, resource),
                act(project, resource, Kind.LIST),
                act(project, resource, Kind.GET),
                act(project, resource, Kind.CREATE),
                act(project, resource, Kind.REPLACE),
                act(project, resource, Kind.UPDATE),
                act(project, resource, Kind.DELETE),
                act(project, resource, Kind.RESTORE),
                resource.endpoints(Kind.TRANSITION).stream()
                        .map(e -> transition(project, resource, e))
                        .toList(),
                resource.endpoints(Kind.NESTED_LIST).stream()
                        .flatMap(e -> nested(plan, e).stream())
                        .toList(),
                required(resource),
                unique(resource),
                resource.inputsOf(Request.UPDATE).stream()
                        .filter(i -> i.links().isEmpty())
                        .map(InputPlan::property)
                        .toList(),
                QueryTests.sorts(resource),
                QueryTests.queries(
                        plan, resource, act(project, resource, Kind.LIST).flatMap(Act::role)),
                resource.inputsOf(Request.CREATE).stream()
                        .filter(i -> i.mandatory()
                                && i.column()
                                        .filter(c -> c.kind() == ColumnPlan.Kind.FOREIGN_KEY)
                                        .isPresent())
                        .filter(i -> i.type() instanceof FieldType.UuidType)
                        .map(InputPlan::property)
                        .findFirst(),
                project.api().unknownKeys() == UnknownKeys.REFUSE ? Unknown.REFUSED : Unknown.DROPPED);
    }

    static Optional<String> ownerProperty(BackendPlan plan, ResourcePlan resource) {
        return resource.entity().name().equals("User") && plan.hasAuth()
                ? Optional.empty()
                : resource.owner().map(ColumnPlan::property);
    }

    private static Optional<Act> act(Project project, ResourcePlan resource, Kind kind) {
        return resource.endpoint(kind).map(e -> act(project, e.access()));
    }

    /** The first role that is let in, one that is not, and one that is let in to its own rows. */
    public static Act act(Project project, AccessRule rule) {
        Optional<Auth> auth = project.auth();
        List<String> roles = auth.map(Auth::roles).orElse(List.of());
        return switch (rule) {
            case AccessRule.Anyone anyone -> new Act(Optional.empty(), Optional.empty(), Optional.empty());
            case AccessRule.SignedIn signedIn ->
                new Act(auth.map(Auth::defaultRole), Optional.empty(), Optional.empty());
            case AccessRule.Only only -> {
                Optional<String> other =
                        roles.stream().filter(r -> !only.roles().contains(r)).findFirst();
                boolean owner = only.owner() == AccessRule.Owner.ALLOWED;
                yield new Act(
                        only.roles().stream().findFirst().or(() -> auth.map(Auth::defaultRole)),
                        owner ? Optional.empty() : other,
                        owner ? other : Optional.empty());
            }
        };
    }

    private static TransitionTest transition(Project project, ResourcePlan resource, EndpointPlan endpoint) {
        StateMachine.Transition transition = endpoint.transition().orElseThrow();
        String state = resource.entity().states().orElseThrow().field();
        return new TransitionTest(
                act(project, endpoint.access()),
                endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1),
                Naming.camel(state),
                transition.from().getFirst(),
                transition.to(),
                transition.guard().isPresent());
    }

    /** Empty where no role may both read any parent and list its children. */
    private static Optional<NestedTest> nested(BackendPlan plan, EndpointPlan endpoint) {
        EndpointPlan.Parent parent = endpoint.parent().orElseThrow();
        ResourcePlan owner = plan.resource(parent.entity());
        AccessRule read = owner.endpoint(Kind.GET).orElseThrow().access();
        return both(plan.project(), read, endpoint.access())
                .map(act -> new NestedTest(
                        act,
                        plan.basePath() + "/" + owner.names().pluralKebab(),
                        parent.entity(),
                        owner.names().type(),
                        endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1),
                        parent.filter()));
    }

    private static Optional<Act> both(Project project, AccessRule one, AccessRule other) {
        if (one instanceof AccessRule.Anyone && other instanceof AccessRule.Anyone) {
            return Optional.of(act(project, one));
        }
        return project.auth().map(Auth::roles).orElse(List.of()).stream()
                .filter(role -> lets(one, role) && lets(other, role))
                .findFirst()
                .map(role -> new Act(Optional.of(role), Optional.empty(), Optional.empty()));
    }

    /** Whether a role is let in to every row. */
    private static boolean lets(AccessRule rule, String role) {
        return switch (rule) {
            case AccessRule.Anyone anyone -> true;
            case AccessRule.SignedIn signedIn -> true;
            case AccessRule.Only only -> only.roles().contains(role);
        };
    }

    private static List<String> required(ResourcePlan resource) {
        return resource.inputsOf(Request.CREATE).stream()
                .filter(InputPlan::mandatory)
                .map(InputPlan::property)
                .sorted()
                .toList();
    }

    private static Optional<String> unique(ResourcePlan resource) {
        return resource.columns().stream()
                .filter(c -> c.field().filter(f -> f.has(Trait.UNIQUE)).isPresent() && !c.nullable())
                .filter(c -> !(c.type() instanceof FieldType.JsonType))
                .map(ColumnPlan::property)
                .filter(p -> resource.inputsOf(Request.CREATE).stream()
                        .anyMatch(i -> i.property().equals(p)))
                .findFirst();
    }

    private static String absentId(Entity.Key key) {
        return switch (key) {
            case UUID_V7, UUID_V4 -> "018f2f4e-7b1a-7c3d-8e4f-0000000000ff";
            case INT, BIGINT -> "2147483647";
            case STRING -> "no-such-row";
        };
    }

    /** The acts that there are. */
    public List<Act> acts() {
        return Stream.of(list, get, create, replace, update, delete, restore)
                .flatMap(Optional::stream)
                .toList();
    }
}
