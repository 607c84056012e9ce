package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.model.ApiOptions.UnknownKeys;

/**
 * How a library says what schemas are made of. The helpers of {@code scalars.ts} are called the same whatever they are made of:
 * {@link Helper}.
 */
public interface SchemaWords {

    /** An integer of 32 bits. */
    Expr integer();

    Expr number();

    Expr truth();

    /** @param values a constant's name or a list, {@code ['draft', 'published']} */
    Expr oneOf(String values);

    Expr array(Expr element);

    /** What follows a text that has to match, {@code .regex(/^a$/)}. */
    String matching(String regex);

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
}
