package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Inputs;
import dev.nodesmith.generate.validation.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A property of a class that requests are read into. What may be left out begins with the value that stands for it; nothing else
 * is there before it is sent, which is why it is declared only.
 *
 * @param decorators without {@code @}, {@code Text(200)}
 * @param declaration {@code declare readonly title: string}, {@code readonly cover: string | null = null}
 * @param used the helpers of its decorators
 */
public record DtoProperty(List<String> decorators, String declaration, Expr used) {

    private static final String MAY_BE_ABSENT = "IsOptional()";
    private static final Expr NONE = new Expr("", Set.of());

    /** As it has to be there, or null: what stands for it is said where it matters. */
    static DtoProperty bare(InputPlan input, Inputs inputs) {
        return of(input, inputs.given(input), "declare " + declaration(input));
    }

    /** With what stands for it when it is left out. */
    static DtoProperty whole(InputPlan input, Inputs inputs) {
        return whole(input, inputs.given(input));
    }

    static DtoProperty ofOperation(InputPlan input, Inputs inputs) {
        return whole(input, inputs.givenToOperation(input));
    }

    /** What stands for a property of the class above when it is left out. */
    static DtoProperty fallback(InputPlan input) {
        return new DtoProperty(List.of(), "override " + initial(input), NONE);
    }

    /** Input of an operation that is a query. */
    static DtoProperty parameter(InputPlan input, Inputs inputs) {
        Expr value = inputs.parameter(input);
        if (input.mandatory()) {
            return of(Property.always(input.property(), value, input.tsType()));
        }
        return input.defaultValue()
                .map(given -> of(
                        Property.always(input.property(), value, input.tsType()),
                        Literals.initial(given, input.type())))
                .orElseGet(() -> of(Property.sometimes(input.property(), value, input.tsType())));
    }

    /** A parameter of a query: nothing there can be null, only absent. */
    static DtoProperty of(Property property) {
        boolean optional = property.presence() == InputPlan.Presence.OPTIONAL;
        return new DtoProperty(
                decorators(property.value(), optional), "declare " + property.declared(), property.value());
    }

    /** A parameter with what stands for it. */
    static DtoProperty of(Property property, String initial) {
        return new DtoProperty(
                decorators(property.value(), false), property.declared() + " = " + initial, property.value());
    }

    static List<Expr> used(List<DtoProperty> properties) {
        return properties.stream().map(DtoProperty::used).toList();
    }

    private static DtoProperty whole(InputPlan input, Expr value) {
        return of(input, value, input.mandatory() ? "declare " + declaration(input) : initial(input));
    }

    private static DtoProperty of(InputPlan input, Expr value, String declaration) {
        return new DtoProperty(decorators(value, input.nullable()), declaration, value);
    }

    private static List<String> decorators(Expr value, boolean optional) {
        List<String> decorators = new ArrayList<>();
        if (optional) {
            decorators.add(MAY_BE_ABSENT);
        }
        decorators.addAll(List.of(value.code().split(DtoWords.NEXT)));
        return List.copyOf(decorators);
    }

    private static String initial(InputPlan input) {
        String value = input.defaultValue()
                .map(given -> Literals.initial(given, input.type()))
                .orElse(input.links().isPresent() ? "[]" : "null");
        return declaration(input) + " = " + value;
    }

    private static String declaration(InputPlan input) {
        return "readonly " + Literals.key(input.property()) + ": " + Inputs.type(input);
    }
}
