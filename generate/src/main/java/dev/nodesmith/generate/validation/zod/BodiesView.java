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
 * const whole = { ...values, pages: values.pages.default(null) };
 * export const createBook = z.strictObject(whole);
 * export const replaceBook = z.strictObject(whole);
 * export const updateBook = changesOf(values);
 * }</pre>
 *
 * @param values printed properties that can be changed; none where there is no update
 * @param fallbacks what {@code whole} has instead, {@code pages: values.pages.default(null)}; none where it is the same
 * @param schemas what is exported
 * @param used the schemas that these are made of
 */
public record BodiesView(List<String> values, List<String> fallbacks, List<Body> schemas, List<Expr> used) {

    static BodiesView of(ResourcePlan resource, ObjectStyle style) {
        return resource.has(Kind.UPDATE) ? changeable(resource, style) : fixed(resource, style);
    }

    /** Rows that stay as they were made, if somebody may make any. */
    private static BodiesView fixed(ResourcePlan resource, ObjectStyle style) {
        if (!resource.has(Kind.CREATE)) {
            return new BodiesView(List.of(), List.of(), List.of(), List.of());
        }
        List<Property> whole =
                resource.inputsOf(Request.CREATE).stream().map(Inputs::whole).toList();
        Body create = new Body("create", resource.names().type(), style.object(whole));
        return new BodiesView(List.of(), List.of(), List.of(create), Property.values(whole));
    }

    private static BodiesView changeable(ResourcePlan resource, ObjectStyle style) {
        String type = resource.names().type();
        List<InputPlan> changing = resource.inputsOf(Request.UPDATE);
        List<Property> values = changing.stream()
                .map(input -> new Property(input.property(), Inputs.value(input)))
                .toList();
        List<Property> once = resource.has(Kind.CREATE) ? setOnce(resource, changing) : List.of();
        List<String> fallbacks = fallbacks(changing);
        String whole = fallbacks.isEmpty() ? "values" : "whole";
        List<Body> schemas = new ArrayList<>();
        if (resource.has(Kind.CREATE)) {
            String made = once.isEmpty() ? whole : "{ ..." + whole + ", " + ObjectStyle.join(once) + " }";
            schemas.add(new Body("create", type, style.object(made)));
        }
        schemas.add(new Body("replace", type, style.object(whole)));
        Expr changes = Expr.call(Helper.CHANGES_OF, "values");
        schemas.add(new Body("update", type, changes.code()));
        List<Expr> used = new ArrayList<>(Property.values(values));
        used.addAll(Property.values(once));
        used.add(changes);
        return new BodiesView(
                values.stream().map(Property::print).toList(), fallbacks, List.copyOf(schemas), List.copyOf(used));
    }

    private static List<Property> setOnce(ResourcePlan resource, List<InputPlan> changing) {
        return resource.inputsOf(Request.CREATE).stream()
                .filter(input -> !changing.contains(input))
                .map(Inputs::whole)
                .toList();
    }

    private static List<String> fallbacks(List<InputPlan> inputs) {
        return inputs.stream()
                .flatMap(input -> Inputs.fallback(input).stream()
                        .map(fallback -> input.property() + ": values." + input.property() + fallback))
                .toList();
    }
}
