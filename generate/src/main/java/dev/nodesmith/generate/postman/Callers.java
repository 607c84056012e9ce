package dev.nodesmith.generate.postman;

import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Auth;
import java.util.Optional;

/** Chooses who sends a request: nobody where anyone may, else a role that may. */
final class Callers {

    /** The user that the collection registers. */
    static final String NEWCOMER = "newcomer";

    private final Optional<Auth> auth;

    Callers(Optional<Auth> auth) {
        this.auth = auth;
    }

    /** {@code adminToken}: the variable that holds a role's access token. */
    static String token(String role) {
        return Naming.camel(role) + "Token";
    }

    /** {@code adminId}: the variable that holds the id of a role's account. */
    static String id(String role) {
        return Naming.camel(role) + "Id";
    }

    /**
     * The role that acts, empty for nobody.
     *
     * @param owner who owns the row that the request is about
     */
    Optional<String> forRule(AccessRule rule, Optional<String> owner) {
        return switch (rule) {
            case AccessRule.Anyone a -> Optional.empty();
            case AccessRule.SignedIn s -> owner.or(() -> auth.map(Auth::adminRole));
            case AccessRule.Only only -> {
                boolean ownerMay = only.owner() == AccessRule.Owner.ALLOWED;
                Optional<String> role = only.roles().stream().findFirst();
                yield ownerMay && owner.isPresent() ? owner : role.or(() -> auth.map(Auth::adminRole));
            }
        };
    }

    /** A role that both rules let in without being the owner; empty where anyone may or no role will do. */
    Optional<String> forBoth(AccessRule one, AccessRule other) {
        if (one instanceof AccessRule.Anyone && other instanceof AccessRule.Anyone) {
            return Optional.empty();
        }
        return auth.stream()
                .flatMap(a -> a.roles().stream())
                .filter(role -> admits(one, role) && admits(other, role))
                .findFirst();
    }

    private static boolean admits(AccessRule rule, String role) {
        return !(rule instanceof AccessRule.Only only) || only.roles().contains(role);
    }

    /** Whether the collection can register somebody. */
    boolean canRegister() {
        return auth.filter(a -> a.registration() == Auth.Registration.OPEN).isPresent();
    }
}
