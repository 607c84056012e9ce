package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/** Schemas of the properties that a client sends. */
final class Inputs {

    private Inputs() {}

    /** The value where it is there: {@code text(10).nullable()}. */
    static Expr value(InputPlan input) {
        Expr value = input.links().isPresent() ? links(input) : scalar(input);
        return input.nullable() ? value.then(".nullable()") : value;
    }

    /** What stands after the value for a property that may be left out: {@code .default(null)}; empty for others. */
    static Optional<String> fallback(InputPlan input) {
        if (input.mandatory()) {
            return Optional.empty();
        }
        String value = input.defaultValue()
                .map(given -> given(given, input.type()))
                .orElse(input.links().isPresent() ? "[]" : "null");
        return Optional.of(".default(" + value + ")");
    }

    /** Value and fallback in one: what a request that has to be whole takes. */
    static Property whole(InputPlan input) {
        return new Property(input.property(), value(input).then(fallback(input).orElse("")));
    }

    /** Input of an operation, whose enums have no constant of their own. */
    static Property ofOperation(InputPlan input) {
        return new Property(
                input.property(),
                Scalars.body(input.type(), input.constraints(), enumOf(input.type()))
                        .then(input.nullable() ? ".nullable()" : "")
                        .then(fallback(input).orElse("")));
    }

    /** Input of an operation that is a query. Nothing there can be null, only absent. */
    static Property ofQuery(InputPlan input) {
        Expr value = Scalars.query(input.type(), input.constraints(), enumOf(input.type()));
        Optional<String> given = input.defaultValue().map(v -> ".default(" + given(v, input.type()) + ")");
        return new Property(input.property(), value.then(given.orElse(input.mandatory() ? "" : ".optional()")));
    }

    private static Expr scalar(InputPlan input) {
        String enumeration = input.column().flatMap(c -> c.enumValues()).orElse("[]");
        return Scalars.body(input.type(), input.constraints(), enumeration);
    }

    private static Expr links(InputPlan input) {
        if (!(input.type() instanceof FieldType.ArrayType array)) {
            throw new IllegalArgumentException(input.property() + " is no list of keys");
        }
        return Expr.call(Helper.LINKS, Scalars.body(array.element(), Constraints.NONE, "[]"));
    }

    private static String given(DefaultValue value, FieldType type) {
        String code = Literals.initial(value, type);
        return value instanceof DefaultValue.Literal ? code : "() => " + code;
    }

    private static String enumOf(FieldType type) {
        return switch (type) {
            case FieldType.EnumType e -> Scalars.list(e.values());
            case FieldType.ArrayType a -> enumOf(a.element());
            default -> Scalars.list(List.of());
        };
    }
}
