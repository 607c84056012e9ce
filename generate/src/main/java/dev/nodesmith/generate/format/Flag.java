package dev.nodesmith.generate.format;

/** What a {@link Node} has or has not. */
enum Flag {
    OPTIONAL(0),
    DEFINITE(1),
    COMPUTED(2),
    ASYNC(3),
    GENERATOR(4),
    STATIC(5),
    READONLY(6),
    ABSTRACT(7),
    OVERRIDE(8),
    DECLARE(9),
    ACCESSOR(10),
    PRIVATE(11),
    PROTECTED(12),
    PUBLIC(13),
    CONST(14),
    IN(15),
    OUT(16),
    SHORTHAND(17),
    /** A property that is a method, a getter or a setter. */
    METHOD(18),
    GETTER(19),
    SETTER(20),
    /** {@code for await}, {@code asserts}. */
    AWAIT(21),
    PREFIX(22),
    DIRECTIVE(23),
    /** {@code import type}, {@code export type}. */
    TYPE_ONLY(24),
    /** Decorators stand before {@code export}. */
    DECORATORS_FIRST(25),
    /** An import that names things, be it none: {@code import {} from}. */
    HAS_SPECIFIERS(26),
    /** The sign in front of a mapped type's question mark; the next two, of its {@code readonly}. */
    PLUS(27),
    MINUS(28),
    READONLY_PLUS(29),
    READONLY_MINUS(30),
    /** Not a flag: what a word that is no modifier means. */
    IGNORED(31);

    final int mask;

    Flag(int bit) {
        mask = 1 << bit;
    }
}
