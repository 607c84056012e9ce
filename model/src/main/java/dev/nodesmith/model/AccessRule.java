package dev.nodesmith.model;

import java.util.List;

/** Who may perform an action. */
public sealed interface AccessRule {

    /** No token needed. */
    record Anyone() implements AccessRule {}

    /** Any user who is signed in, whatever the role. */
    record SignedIn() implements AccessRule {}

    /**
     * Users of one of the roles, and, where {@code owner} is {@link Owner#ALLOWED}, the user that the entity's owner relation
     * points at. At least one of the two holds.
     */
    record Only(List<String> roles, Owner owner) implements AccessRule {}

    /** Whether the owner of a row is let through besides the roles. */
    enum Owner {
        ALLOWED,
        NOT_CONSIDERED
    }
}
