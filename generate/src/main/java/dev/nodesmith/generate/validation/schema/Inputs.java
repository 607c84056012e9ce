package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.model.Constraints;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.List;
import java.util.Optional;

/** Schemas of the properties that a client sends. */
public final class Inputs {

    private final SchemaWords words;
    private final Scalars scalars;

    public Inputs(SchemaWords words) {
        this.words = words;
        this.scalars = new Scalars(words);
    }

    SchemaWords words() {
        return words;
    }

    /** The value where it is there: {@code text(10).nullable()}. */
    Expr value(InputPlan input) {
        Expr value = given(input);
        return input.nullable() ? value.then(words.nullable()) : value;
    }

    /** The value where it is there and not null: {@code text(10)}. */
    public Expr given(InputPlan input) {
        return input.links().isPresent() ? links(input) : scalar(input);
    }

    /** The input of an operation where it is there and not null: its enums have no constant of their own. */
    public Expr givenToOperation(InputPlan input) {
        return scalars.body(input.type(), input.constraints(), enumOf(input.type()));
    }

    /** The value as a query has it. */
    public Expr parameter(InputPlan input) {
        return scalars.query(input.type(), input.constraints(), enumOf(input.type()));
    }

    /** What stands after the value in a whole: {@code .default(null)} where the property may be left out. */
    String fallback(InputPlan input) {
        if (input.mandatory()) {
            return words.required();
        }
        String value = input.defaultValue()
                .map(given -> given(given, input.type()))
                .orElse(input.links().isPresent() ? "[]" : "null");
        return words.fallback(value);
    }

    /** Value and fallback in one: what a request that has to be whole takes. */
    Property whole(InputPlan input) {
        return Property.always(input.property(), value(input).then(fallback(input)), type(input));
    }

    Property ofOperation(InputPlan input) {
        Expr value = givenToOperation(input).then(input.nullable() ? words.nullable() : "");
        return Property.always(input.property(), value.then(fallback(input)), type(input));
    }

    /** Input of an operation that is a query. Nothing there can be null, only absent. */
    Property ofQuery(InputPlan input) {
        Expr value = parameter(input);
        Optional<String> given = input.defaultValue().map(v -> words.fallback(given(v, input.type())));
        if (given.isPresent() || input.mandatory()) {
            return Property.always(input.property(), value.then(given.orElse(words.required())), input.tsType());
        }
        return Property.sometimes(input.property(), value.then(words.optional()), input.tsType());
    }

    public static String type(InputPlan input) {
        return input.nullable() ? input.tsType() + " | null" : input.tsType();
    }

    private Expr scalar(InputPlan input) {
        String enumeration = input.column().flatMap(c -> c.enumValues()).orElse("[]");
        return scalars.body(input.type(), input.constraints(), enumeration);
    }

    private Expr links(InputPlan input) {
        if (!(input.type() instanceof FieldType.ArrayType array)) {
            throw new IllegalArgumentException(input.property() + " is no list of keys");
        }
        return words.call(Helper.LINKS, scalars.body(array.element(), Constraints.NONE, "[]"));
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
