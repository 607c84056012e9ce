package dev.nodesmith.model;

/** Value of a field that the client left out. */
public sealed interface DefaultValue {

    /** As it stands in JSON text, such as {@code "draft"}, {@code 0}, {@code true} or {@code "9.99"} for a decimal. */
    record Literal(String json) implements DefaultValue {}

    /** {@code now}: the instant or day of the request. */
    record Now() implements DefaultValue {}

    /** {@code uuid}: a random UUID. */
    record RandomUuid() implements DefaultValue {}
}
