package dev.nodesmith.generate.validation.joi;

import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.SchemaWords;
import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Constraints;

/** Schemas of Joi: a value may be left out unless a schema says otherwise. What becomes of unknown keys is said where they are used. */
final class JoiWords implements SchemaWords {

    @Override
    public Expr integer(Constraints limits) {
        return call(Helper.INTEGER).within(limits);
    }

    @Override
    public Expr number(Constraints limits) {
        return call(Helper.FLOAT).within(limits);
    }

    @Override
    public Expr truth() {
        return Expr.plain("Joi.boolean().strict()");
    }

    @Override
    public Expr oneOf(String values) {
        String list = values.startsWith("[") ? values.substring(1, values.length() - 1) : "..." + values;
        return Expr.plain("Joi.valid(" + list + ")");
    }

    @Override
    public Expr array(Expr element, Constraints limits) {
        return new Expr("Joi.array().items(" + element.code() + ")", element.helpers()).within(limits);
    }

    @Override
    public Expr matching(Expr text, String regex) {
        return text.then(".pattern(" + regex + ")");
    }

    @Override
    public String nullable() {
        return ".allow(null)";
    }

    @Override
    public String required() {
        return ".required()";
    }

    @Override
    public String optional() {
        return "";
    }

    @Override
    public String object(UnknownKeys unknownKeys) {
        return "Joi.object";
    }

    @Override
    public String variable() {
        return "Joi.string()";
    }

    @Override
    public String atLeast(int length) {
        return ".min(%d).message('must have at least %d characters')".formatted(length, length);
    }
}
