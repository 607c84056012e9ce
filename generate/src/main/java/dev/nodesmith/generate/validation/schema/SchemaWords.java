package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.model.ApiOptions.UnknownKeys;
import dev.nodesmith.model.Constraints;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a library says what schemas are made of. The helpers of {@code scalars.ts} are called the same whatever they are made of:
 * {@link Helper}.
 */
public interface SchemaWords {

    /** An integer of 32 bits within the limits of a field. */
    Expr integer(Constraints limits);

    Expr number(Constraints limits);

    Expr truth();

    /** @param values a constant's name or a list, {@code ['draft', 'published']} */
    Expr oneOf(String values);

    /** @param limits of how many there are */
    Expr array(Expr element, Constraints limits);

    /** A text that also has to match, {@code text(10).regex(/^a$/)}. */
    Expr matching(Expr text, String regex);

    /** What follows a value that may be null. */
    String nullable();

    /** What follows a value that has to be there. */
    String required();

    /** What follows a value that may be left out. */
    String optional();

    /** The function that makes objects, {@code z.strictObject}. */
    String object(UnknownKeys unknownKeys);

    /** A text of the environment. */
    String variable();

    /** What follows a text of the environment that has a least length. */
    String atLeast(int length);

    /** What follows a value that another stands for when it is left out. */
    default String fallback(String value) {
        return ".default(" + value + ")";
    }

    /** How a helper is called by name. */
    default String function(Helper helper) {
        return helper.function();
    }

    /** {@code text(200)} */
    default Expr call(Helper helper, String... arguments) {
        return new Expr(function(helper) + "(" + String.join(", ", arguments) + ")", EnumSet.of(helper));
    }

    /** {@code listOf(uuid())} */
    default Expr call(Helper helper, Expr argument) {
        Set<Helper> used = EnumSet.of(helper);
        used.addAll(argument.helpers());
        return new Expr(function(helper) + "(" + argument.code() + ")", used);
    }
}
