package dev.nodesmith.generate.validation;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The types of all values that some endpoint of a backend takes. */
public final class SentTypes {

    /** Stands for the texts that are no field: a search, a password. */
    private static final FieldType SOME_TEXT = new FieldType.TextType(200);

    private SentTypes() {}

    static List<FieldType> of(BackendPlan plan) {
        List<FieldType> types = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            addResource(plan, resource, types);
        }
        plan.operations().stream()
                .map(OperationPlan::inputs)
                .flatMap(List::stream)
                .map(InputPlan::type)
                .forEach(types::add);
        plan.project().auth().ifPresent(auth -> addAuth(auth, plan.resource("User"), types));
        return types;
    }

    /** Whether some path holds the key of a row of this resource. */
    public static boolean hasKeyInPath(BackendPlan plan, ResourcePlan resource) {
        String entity = resource.entity().name();
        Stream<EndpointPlan> nestedBelow = plan.resources().stream()
                .flatMap(other -> other.endpoints().stream())
                .filter(endpoint ->
                        endpoint.parent().filter(p -> p.entity().equals(entity)).isPresent());
        return resource.endpoints().stream()
                        .anyMatch(e -> e.parent().isEmpty() && e.path().contains("{id}"))
                || nestedBelow.findAny().isPresent()
                || !plan.operationsOn(entity).isEmpty()
                || (plan.hasAuth() && entity.equals("User"));
    }

    private static void addResource(BackendPlan plan, ResourcePlan resource, List<FieldType> types) {
        if (hasKeyInPath(plan, resource)) {
            types.add(resource.key().type());
        }
        if (resource.has(EndpointPlan.Kind.LIST)) {
            resource.filters().stream().map(SentTypes::of).forEach(types::add);
            if (!resource.search().isEmpty()) {
                types.add(SOME_TEXT);
            }
        }
        if (resource.has(EndpointPlan.Kind.CREATE)) {
            addInputs(resource, Request.CREATE, types);
        }
        if (resource.has(EndpointPlan.Kind.UPDATE)) {
            addInputs(resource, Request.UPDATE, types);
        }
    }

    private static FieldType of(FilterPlan filter) {
        return switch (filter.operator()) {
            case CONTAINS -> SOME_TEXT;
            case IS_NULL -> new FieldType.BooleanType();
            case EQ, IN, GT, GTE, LT, LTE -> filter.column().type();
        };
    }

    private static void addAuth(Auth auth, ResourcePlan user, List<FieldType> types) {
        types.add(SOME_TEXT);
        if (auth.registration() == Auth.Registration.OPEN) {
            addInputs(user, Request.CREATE, types);
        }
    }

    private static void addInputs(ResourcePlan resource, Request request, List<FieldType> types) {
        resource.inputsOf(request).stream().map(InputPlan::type).forEach(types::add);
    }
}
