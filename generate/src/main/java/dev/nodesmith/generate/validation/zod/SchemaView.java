package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.SentTypes;
import dev.nodesmith.model.ApiOptions.SparseFields;
import dev.nodesmith.model.Constraints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schemas of one resource.
 *
 * @param object how object schemas are made, {@code z.strictObject}
 * @param params schema of the key in a path, where some path has it
 * @param view parameters that say how much of a row to read
 * @param list present where rows can be listed
 * @param names everything of the model's file that a schema may use
 * @param used all schemas that these are made of
 */
public record SchemaView(
        String object,
        Optional<String> params,
        List<String> view,
        Optional<ListView> list,
        BodiesView bodies,
        List<InputView> operations,
        List<String> names,
        List<Expr> used) {

    static SchemaView of(BackendPlan plan, ResourcePlan resource) {
        ObjectStyle style = ObjectStyle.of(plan.project().api().unknownKeys());
        List<Expr> used = new ArrayList<>();
        Optional<Property> params = SentTypes.hasKeyInPath(plan, resource)
                ? Optional.of(new Property("id", key(resource.key())))
                : Optional.empty();
        params.map(Property::value).ifPresent(used::add);
        List<Property> view = view(plan, resource);
        used.addAll(Property.values(view));
        Optional<ListView> list = resource.endpoint(Kind.LIST)
                .map(e ->
                        ListView.of(resource, view.stream().map(Property::name).toList()));
        list.ifPresent(l -> used.addAll(l.used()));
        BodiesView bodies = BodiesView.of(resource, style);
        used.addAll(bodies.used());
        List<InputView> operations =
                InputView.of(plan.operationsOn(resource.entity().name()), style);
        operations.forEach(operation -> used.addAll(operation.used()));
        return new SchemaView(
                style.function(),
                params.map(Property::print),
                view.stream().map(Property::print).toList(),
                list,
                bodies,
                operations,
                names(resource),
                List.copyOf(used));
    }

    public boolean isEmpty() {
        return params.isEmpty() && list.isEmpty() && bodies.schemas().isEmpty() && operations.isEmpty();
    }

    /** In a path everything is text. */
    private static Expr key(ColumnPlan key) {
        return Scalars.query(key.type(), Constraints.NONE, "[]");
    }

    private static List<Property> view(BackendPlan plan, ResourcePlan resource) {
        List<Property> view = new ArrayList<>();
        String stem = resource.names().variable();
        if (!resource.has(Kind.LIST) && !resource.has(Kind.GET)) {
            return view;
        }
        if (plan.project().api().sparseFields() == SparseFields.OFFERED) {
            view.add(new Property("fields", listOf(stem + "Fields").then(".optional()")));
        }
        if (!resource.includes().isEmpty()) {
            view.add(new Property("include", listOf(stem + "Includes").then(".default([])")));
        }
        return view;
    }

    private static Expr listOf(String constant) {
        return Expr.call(Helper.LIST_OF, Expr.zod("z.enum(" + constant + ")"));
    }

    private static List<String> names(ResourcePlan resource) {
        String stem = resource.names().variable();
        List<String> names = new ArrayList<>(List.of(stem + "Fields", stem + "Includes", stem + "Sorts"));
        resource.enums().stream().flatMap(c -> c.enumValues().stream()).forEach(names::add);
        return names;
    }
}
