package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan.Presence;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.SentTypes;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Inputs;
import dev.nodesmith.generate.validation.schema.ListView;
import dev.nodesmith.generate.validation.schema.SchemaView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The classes of one resource that requests are read into.
 *
 * @param params the key in a path, where some path has it
 * @param view parameters that say how much of a row to read
 * @param lists whether rows can be listed
 * @param parameters of the search and the filters of a list
 * @param filters how these become the filters of the model
 * @param classes of bodies
 * @param names everything of the model's file that a decorator may use
 * @param types the types of that file that a property may have
 * @param used all decorators
 */
public record DtoView(
        Optional<DtoProperty> params,
        List<DtoProperty> view,
        boolean lists,
        List<DtoProperty> parameters,
        List<String> filters,
        List<DtoClass> classes,
        List<String> names,
        List<String> types,
        List<Expr> used) {

    static DtoView of(BackendPlan plan, ResourcePlan resource, DtoWords words) {
        Inputs inputs = new Inputs(words);
        Optional<DtoProperty> params = SentTypes.hasKeyInPath(plan, resource)
                ? Optional.of(DtoProperty.of(SchemaView.key(resource.key(), words)))
                : Optional.empty();
        List<DtoProperty> view = SchemaView.view(plan, resource, words).stream()
                .map(p -> p.presence() == Presence.REQUIRED ? DtoProperty.of(p, "[]") : DtoProperty.of(p))
                .toList();
        Optional<ListView> list =
                resource.endpoint(Kind.LIST).map(e -> ListView.of(resource, List.of(), "this", words));
        List<DtoProperty> parameters = list.map(ListView::parameters).orElse(List.of()).stream()
                .map(DtoProperty::of)
                .toList();
        List<DtoClass> classes = new ArrayList<>(DtoClass.bodies(resource, inputs));
        classes.addAll(DtoClass.inputs(plan.operationsOn(resource.entity().name()), inputs));
        List<Expr> used = new ArrayList<>(DtoClass.used(classes, words));
        params.map(DtoProperty::used).ifPresent(used::add);
        used.addAll(DtoProperty.used(view));
        used.addAll(DtoProperty.used(parameters));
        return new DtoView(
                params,
                view,
                list.isPresent(),
                parameters,
                list.map(ListView::filters).orElse(List.of()),
                List.copyOf(classes),
                SchemaView.names(resource),
                SchemaView.types(resource),
                List.copyOf(used));
    }

    public boolean isEmpty() {
        return params.isEmpty() && view.isEmpty() && !lists && classes.isEmpty();
    }
}
