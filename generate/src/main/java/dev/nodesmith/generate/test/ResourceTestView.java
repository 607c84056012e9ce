package dev.nodesmith.generate.test;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.OutputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.FieldType;
import dev.nodesmith.model.Project;
import dev.nodesmith.model.StateMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests of one resource try.
 *
 * @param path of the collection, {@code /v1/books}
 * @param absentId an id that no row has
 * @param ownerProperty set of a row to the user who acts, so that ownership never stands in the way
 * @param required properties that a create request must carry, sorted
 * @param unique sets of properties whose duplicates are conflicts
 * @param ofServer properties that a create request must not carry
 * @param change properties of a partial update that answers show
 * @param fixed properties of a create request that an update must not carry
 * @param kept properties of a create request that a replacement must not carry
 * @param hidden properties of requests that answers do not show
 * @param references what a create request names other rows by, and the expression of an id that no row has
 * @param broken values that break the checks
 * @param dependents rows that lead to one of this resource
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
        List<List<String>> unique,
        List<String> ofServer,
        List<String> change,
        List<String> fixed,
        List<String> kept,
        List<String> hidden,
        List<FixtureView.Value> references,
        List<RuleTests.Broken> broken,
        List<RuleTests.Broken> brokenByUpdate,
        QueryTests query,
        RelatedView related,
        Optional<QueryTests.Embedding> listEmbedding,
        Optional<QueryTests.Embedding> oneEmbedding,
        List<RelatedView.Dependent> dependents,
        Unknown unknown) {

    /**
     * A request by somebody who may send it.
     *
     * @param role of the user; absent when no token is needed
     * @param refused a role that is turned away with 403
     * @param stranger a role that may touch its own rows only
     */
    public record Act(Optional<String> role, Optional<String> refused, Optional<String> stranger) {}

    /**
     * A state transition.
     *
     * @param met values that meet its guard, each with a comma before it; absent where none are known
     * @param failed values that do not
     * @param wrong a state that it does not lead from
     */
    public record TransitionTest(
            Act act,
            String segment,
            String field,
            List<String> from,
            String to,
            Optional<String> met,
            Optional<String> failed,
            Optional<String> wrong) {}

    /** A list below a parent. */
    public record NestedTest(
            Act act,
            String parentPath,
            String parentEntity,
            String parentType,
            String child,
            String key,
            String absentParent) {}

    /** What the backend does with keys that it does not know. */
    public enum Unknown {
        REFUSED,
        DROPPED
    }

    public static ResourceTestView of(BackendPlan plan, ResourcePlan resource) {
        Project project = plan.project();
        FixtureView fixture = FixtureView.of(plan, resource);
        RelatedView related = RelatedView.of(plan, resource);
        RuleTests rules = RuleTests.of(resource);
        Optional<Act> list = act(project, resource, Kind.LIST);
        Optional<Act> get = act(project, resource, Kind.GET);
        Optional<Act> create = act(project, resource, Kind.CREATE);
        return new ResourceTestView(
                plan.basePath() + "/" + resource.names().pluralKebab(),
                absentId(resource.entity().key()),
                ownerProperty(plan, resource),
                list,
                get,
                create,
                act(project, resource, Kind.REPLACE),
                act(project, resource, Kind.UPDATE),
                act(project, resource, Kind.DELETE),
                act(project, resource, Kind.RESTORE),
                resource.endpoints(Kind.TRANSITION).stream()
                        .map(e -> transition(project, resource, rules, e))
                        .toList(),
                resource.endpoints(Kind.NESTED_LIST).stream()
                        .flatMap(e -> nested(plan, e).stream())
                        .toList(),
                required(resource),
                UniqueTests.of(plan, resource, fixture, create.flatMap(Act::role)),
                ofServer(resource),
                resource.inputsOf(Request.UPDATE).stream()
                        .map(InputPlan::property)
                        .filter(p -> shows(resource, p))
                        .toList(),
                missing(resource, Request.UPDATE),
                missing(resource, Request.REPLACE),
                resource.inputs().stream()
                        .map(InputPlan::property)
                        .filter(p -> !shows(resource, p))
                        .toList(),
                references(plan, resource),
                rules.broken(Request.CREATE),
                rules.broken(Request.UPDATE),
                QueryTests.of(plan, resource, fixture, rules),
                related,
                list.map(act -> QueryTests.embedding(plan, resource, related, act.role())),
                get.map(act -> QueryTests.embedding(plan, resource, related, act.role())),
                RelatedView.dependents(plan, resource),
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

    private static TransitionTest transition(
            Project project, ResourcePlan resource, RuleTests rules, EndpointPlan endpoint) {
        StateMachine.Transition transition = endpoint.transition().orElseThrow();
        String state = Naming.camel(resource.entity().states().orElseThrow().field());
        List<String> states = resource.column(state).type() instanceof FieldType.EnumType e ? e.values() : List.of();
        return new TransitionTest(
                act(project, endpoint.access()),
                endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1),
                state,
                transition.from(),
                transition.to(),
                transition.guard().isPresent()
                        ? transition.guard().flatMap(rules::meeting).map(v -> ", " + v)
                        : Optional.of(""),
                transition.guard().flatMap(rules::failing).map(v -> ", " + v),
                states.stream().filter(s -> !transition.from().contains(s)).findFirst());
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
                        parent.filter(),
                        absentId(owner.entity().key())));
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

    /** What only the server sets. A key that clients choose is theirs. */
    private static List<String> ofServer(ResourcePlan resource) {
        Set<String> sent = resource.inputsOf(Request.CREATE).stream()
                .map(InputPlan::property)
                .collect(Collectors.toSet());
        return resource.outputs().stream()
                .map(OutputPlan::property)
                .filter(p -> !sent.contains(p))
                .sorted()
                .toList();
    }

    /** Properties of a create request that another one does not take. */
    private static List<String> missing(ResourcePlan resource, Request request) {
        List<InputPlan> taken = resource.inputsOf(request);
        return resource.inputsOf(Request.CREATE).stream()
                .filter(i -> !taken.contains(i))
                .map(InputPlan::property)
                .toList();
    }

    private static boolean shows(ResourcePlan resource, String property) {
        return resource.outputs().stream().anyMatch(o -> o.property().equals(property));
    }

    private static List<FixtureView.Value> references(BackendPlan plan, ResourcePlan resource) {
        List<FixtureView.Value> references = new ArrayList<>();
        for (InputPlan input : resource.inputsOf(Request.CREATE)) {
            input.column()
                    .flatMap(ColumnPlan::references)
                    .ifPresent(target ->
                            references.add(new FixtureView.Value(input.property(), absentKey(plan.resource(target)))));
            input.links()
                    .ifPresent(links -> references.add(new FixtureView.Value(
                            input.property(), "[" + absentKey(plan.resource(links.target())) + "]")));
        }
        return List.copyOf(references);
    }

    private static String absentKey(ResourcePlan target) {
        String id = absentId(target.entity().key());
        return target.key().tsType().equals("number") ? id : TestText.quote(id);
    }

    private static String absentId(Entity.Key key) {
        return switch (key) {
            case UUID_V7, UUID_V4 -> "018f2f4e-7b1a-7c3d-8e4f-0000000000ff";
            case INT, BIGINT -> "2147483647";
            case STRING -> "no-such-row";
        };
    }

    /** Fixtures of other entities. */
    public List<RelatedView.Link> fixtures() {
        Stream<RelatedView.Link> parents =
                nested.stream().map(n -> new RelatedView.Link("", n.parentType(), n.parentEntity()));
        Stream<RelatedView.Link> others = dependents.stream().map(d -> new RelatedView.Link("", d.type(), d.entity()));
        return Stream.of(parents, others, related.fixtures().stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** The acts that there are. */
    public List<Act> acts() {
        return Stream.of(list, get, create, replace, update, delete, restore)
                .flatMap(Optional::stream)
                .toList();
    }
}
