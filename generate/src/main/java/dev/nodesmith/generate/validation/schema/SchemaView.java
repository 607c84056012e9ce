package dev.nodesmith.generate.validation.schema;

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
import java.util.stream.Stream;

/**
 * The schemas of one resource.
 *
 * @param object how object schemas are made, {@code z.strictObject}
 * @param params schema of the key in a path, where some path has it
 * @param view parameters that say how much of a row to read
 * @param list present where rows can be listed
 * @param names everything of the model's file that a schema may use
 * @param types the types of that file that a declaration may use
 * @param used all schemas that these are made of
 */
public record SchemaView(
        String object,
        Optional<Property> params,
        List<Property> view,
        Optional<ListView> list,
        BodiesView bodies,
        List<InputView> operations,
        List<String> names,
        List<String> types,
        List<Expr> used) {

    static SchemaView of(BackendPlan plan, ResourcePlan resource, SchemaWords words) {
        Inputs inputs = new Inputs(words);
        List<Expr> used = new ArrayList<>();
        Optional<Property> params =
                SentTypes.hasKeyInPath(plan, resource) ? Optional.of(key(resource.key(), words)) : Optional.empty();
        params.map(Property::value).ifPresent(used::add);
        List<Property> view = view(plan, resource, words);
        used.addAll(Property.values(view));
        Optional<ListView> list = resource.endpoint(Kind.LIST)
                .map(e ->
                        ListView.of(resource, view.stream().map(Property::name).toList(), "filters", words));
        list.ifPresent(l -> used.addAll(l.used()));
        BodiesView bodies = BodiesView.of(resource, inputs);
        used.addAll(bodies.used());
        List<InputView> operations =
                InputView.of(plan.operationsOn(resource.entity().name()), inputs);
        operations.forEach(operation -> used.addAll(operation.used()));
        return new SchemaView(
                words.object(plan.project().api().unknownKeys()),
                params,
                List.copyOf(view),
                list,
                bodies,
                operations,
                names(resource),
                types(resource),
                List.copyOf(used));
    }

    public boolean isEmpty() {
        return params.isEmpty() && list.isEmpty() && bodies.schemas().isEmpty() && operations.isEmpty();
    }

    /** In a path everything is text. */
    public static Property key(ColumnPlan key, SchemaWords words) {
        Expr value = new Scalars(words).query(key.type(), Constraints.NONE, "[]");
        return Property.always("id", value.then(words.required()), key.tsType());
    }

    /** Parameters that say how much of a row to read; what always comes out is none of it by itself. */
    public static List<Property> view(BackendPlan plan, ResourcePlan resource, SchemaWords words) {
        List<Property> view = new ArrayList<>();
        String stem = resource.names().variable();
        if (!resource.has(Kind.LIST) && !resource.has(Kind.GET)) {
            return view;
        }
        if (plan.project().api().sparseFields() == SparseFields.OFFERED) {
            Expr fields =
                    words.call(Helper.LIST_OF, words.oneOf(stem + "Fields")).then(words.optional());
            view.add(Property.sometimes("fields", fields, resource.names().type() + "Field[]"));
        }
        if (!resource.includes().isEmpty()) {
            Expr include =
                    words.call(Helper.LIST_OF, words.oneOf(stem + "Includes")).then(words.fallback("[]"));
            view.add(Property.always("include", include, resource.names().type() + "Include[]"));
        }
        return view;
    }

    public static List<String> names(ResourcePlan resource) {
        String stem = resource.names().variable();
        List<String> names = new ArrayList<>(List.of(stem + "Fields", stem + "Includes", stem + "Sorts"));
        resource.enums().stream().flatMap(c -> c.enumValues().stream()).forEach(names::add);
        return names;
    }

    public static List<String> types(ResourcePlan resource) {
        String type = resource.names().type();
        return Stream.concat(
                        Stream.of(
                                type + "Field",
                                type + "Include",
                                type + "Sort",
                                "List" + resource.names().types(),
                                "Read" + type),
                        resource.enums().stream().flatMap(c -> c.enumName().stream()))
                .toList();
    }
}
