package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.schema.Body.Form;
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

    static BodiesView of(ResourcePlan resource, Inputs inputs) {
        return resource.has(Kind.UPDATE) ? changeable(resource, inputs) : fixed(resource, inputs);
    }

    /** Rows that stay as they were made, if somebody may make any. */
    private static BodiesView fixed(ResourcePlan resource, Inputs inputs) {
        if (!resource.has(Kind.CREATE)) {
            return new BodiesView(List.of(), List.of(), List.of(), List.of());
        }
        List<Property> whole =
                resource.inputsOf(Request.CREATE).stream().map(inputs::whole).toList();
        Body create = new Body(
                "create",
                resource.names().type(),
                Form.WHOLE,
                Property.shape(whole),
                Declaration.of(Body.type("create", resource.names().type()), whole));
        return new BodiesView(List.of(), List.of(), List.of(create), Property.values(whole));
    }

    private static BodiesView changeable(ResourcePlan resource, Inputs inputs) {
        String type = resource.names().type();
        List<InputPlan> changing = resource.inputsOf(Request.UPDATE);
        List<Property> values = changing.stream()
                .map(input -> Property.always(input.property(), inputs.value(input), Inputs.type(input)))
                .toList();
        List<Property> once = resource.has(Kind.CREATE) ? setOnce(resource, changing, inputs) : List.of();
        List<String> fallbacks = fallbacks(changing, inputs);
        String replace = Body.type("replace", type);
        String whole = fallbacks.isEmpty() ? "values" : "whole";
        List<Body> schemas = new ArrayList<>();
        if (resource.has(Kind.CREATE)) {
            String made = once.isEmpty() ? whole : "{ ..." + whole + ", " + Property.join(once) + " }";
            String declared = values.isEmpty()
                    ? Declaration.of(Body.type("create", type), once)
                    : Declaration.of(Body.type("create", type), replace, once);
            schemas.add(new Body("create", type, Form.WHOLE, made, declared));
        }
        schemas.add(new Body("replace", type, Form.WHOLE, whole, Declaration.of(replace, values)));
        Expr changes = inputs.words().call(Helper.CHANGES_OF, "values");
        schemas.add(new Body(
                "update", type, Form.CHANGES, "values", Declaration.partial(Body.type("update", type), replace)));
        List<Expr> used = new ArrayList<>(Property.values(values));
        used.addAll(Property.values(once));
        used.add(changes);
        return new BodiesView(
                values.stream().map(Property::print).toList(), fallbacks, List.copyOf(schemas), List.copyOf(used));
    }

    private static List<Property> setOnce(ResourcePlan resource, List<InputPlan> changing, Inputs inputs) {
        return resource.inputsOf(Request.CREATE).stream()
                .filter(input -> !changing.contains(input))
                .map(inputs::whole)
                .toList();
    }

    private static List<String> fallbacks(List<InputPlan> changing, Inputs inputs) {
        return changing.stream()
                .filter(input -> !inputs.fallback(input).isEmpty())
                .map(input -> input.property() + ": values." + input.property() + inputs.fallback(input))
                .toList();
    }
}
