package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The bodies of a resource. What can be changed stands once, in {@code values}; the rest is made of it:
 *
 * <pre>{@code
 * const values = { title: text(200), pages: z.int32().nullable() };
 * export const createBook = z.strictObject({ ...values, pages: values.pages.default(null) });
 * export const replaceBook = createBook;
 * export const updateBook = changesOf(values);
 * }</pre>
 *
 * @param values printed properties that can be changed; none where there is no update
 * @param bodies in an order in which each is made of what stands before it
 * @param used the schemas that these are made of
 */
record BodiesView(List<String> values, List<Body> bodies, List<Expr> used) {

    static BodiesView of(ResourcePlan resource, ObjectStyle style) {
        if (resource.has(Kind.UPDATE)) {
            return changeable(resource, style);
        }
        List<Property> whole = resource.has(Kind.CREATE)
                ? resource.inputsOf(Request.CREATE).stream().map(Inputs::whole).toList()
                : List.of();
        List<Body> bodies = resource.has(Kind.CREATE)
                ? List.of(new Body("create", resource.names().type(), style.object(whole)))
                : List.of();
        return new BodiesView(List.of(), bodies, Property.values(whole));
    }

    private static BodiesView changeable(ResourcePlan resource, ObjectStyle style) {
        String type = resource.names().type();
        List<InputPlan> changing = resource.inputsOf(Request.UPDATE);
        List<Property> values = changing.stream()
                .map(input -> new Property(input.property(), Inputs.value(input)))
                .toList();
        List<Property> once = resource.has(Kind.CREATE) ? setOnce(resource, changing) : List.of();
        String whole = whole(style, changing);
        List<Body> bodies = new ArrayList<>();
        if (!resource.has(Kind.CREATE)) {
            bodies.add(new Body("replace", type, whole));
        } else if (once.isEmpty()) {
            bodies.add(new Body("create", type, whole));
            bodies.add(new Body("replace", type, "create" + type));
        } else {
            bodies.add(new Body("replace", type, whole));
            bodies.add(new Body("create", type, "replace" + type + ".extend({ " + ObjectStyle.join(once) + " })"));
        }
        Expr changes = Expr.call(Helper.CHANGES_OF, "values");
        bodies.add(new Body("update", type, changes.code()));
        List<Expr> used = new ArrayList<>(Property.values(values));
        used.addAll(Property.values(once));
        used.add(changes);
        return new BodiesView(values.stream().map(Property::print).toList(), List.copyOf(bodies), List.copyOf(used));
    }

    private static List<Property> setOnce(ResourcePlan resource, List<InputPlan> changing) {
        return resource.inputsOf(Request.CREATE).stream()
                .filter(input -> !changing.contains(input))
                .map(Inputs::whole)
                .toList();
    }

    private static String whole(ObjectStyle style, List<InputPlan> inputs) {
        List<String> fallbacks = inputs.stream()
                .flatMap(input -> Inputs.fallback(input).stream()
                        .map(fallback -> input.property() + ": values." + input.property() + fallback))
                .toList();
        return fallbacks.isEmpty()
                ? style.object("values")
                : style.object("{ ...values, " + String.join(", ", fallbacks) + " }");
    }
}
