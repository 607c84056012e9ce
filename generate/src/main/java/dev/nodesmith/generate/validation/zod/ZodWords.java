package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.SchemaWords;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Constraints;

/** Schemas of Zod: a value has to be there unless a schema says otherwise. */
final class ZodWords implements SchemaWords {

    @Override
    public Expr integer(Constraints limits) {
        return Expr.plain("z.int32()").within(limits);
    }

    @Override
    public Expr number(Constraints limits) {
        return Expr.plain("z.number()").within(limits);
    }

    @Override
    public Expr truth() {
        return Expr.plain("z.boolean()");
    }

    @Override
    public Expr oneOf(String values) {
        return Expr.plain("z.enum(" + values + ")");
    }

    @Override
    public Expr array(Expr element, Constraints limits) {
        return new Expr("z.array(" + element.code() + ")", element.helpers()).within(limits);
    }

    @Override
    public Expr matching(Expr text, String regex) {
        return text.then(".regex(" + regex + ")");
    }

    @Override
    public String nullable() {
        return ".nullable()";
    }

    @Override
    public String required() {
        return "";
    }

    @Override
    public String optional() {
        return ".optional()";
    }

    @Override
    public String object(UnknownKeys unknownKeys) {
        return switch (unknownKeys) {
            case REFUSE -> "z.strictObject";
            case STRIP -> "z.object";
        };
    }

    @Override
    public String variable() {
        return "z.string()";
    }

    @Override
    public String atLeast(int length) {
        return ".min(%d, 'must have at least %d characters')".formatted(length, length);
    }
}
