package dev.nodesmith.model;

import java.util.List;

/**
 * Users of the backend. The entity {@code User} always exists when this is present: the reader adds it, or completes the
 * one that the model declares, with an email, a role and the password hash.
 *
 * @param roles all roles, most powerful first as written; {@code admin} is not implied
 * @param defaultRole role of somebody who registers; the last of {@code roles} unless said
 * @param registration whether anyone may register
 */
public record Auth(List<String> roles, String defaultRole, Registration registration, PasswordHash passwordHash) {

    /** The role that manages users: {@code admin} where there is one, else the first. */
    public String adminRole() {
        return roles.contains("admin") ? "admin" : roles.getFirst();
    }

    public enum Registration {
        OPEN,
        CLOSED
    }

    public enum PasswordHash {
        ARGON2ID,
        BCRYPT
    }
}
