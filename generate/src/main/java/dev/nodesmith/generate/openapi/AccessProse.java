package dev.nodesmith.generate.openapi;

import dev.nodesmith.model.AccessRule;
import java.util.List;

/** Who may call an operation, as a sentence. */
public final class AccessProse {

    private AccessProse() {}

    /** {@code For the owner and users with the role admin.} */
    public static String sentence(AccessRule rule) {
        return switch (rule) {
            case AccessRule.Anyone a -> "For everyone.";
            case AccessRule.SignedIn s -> "For everyone who is signed in.";
            case AccessRule.Only only -> only(only);
        };
    }

    private static String only(AccessRule.Only only) {
        boolean owner = only.owner() == AccessRule.Owner.ALLOWED;
        if (only.roles().isEmpty()) {
            return "For the owner.";
        }
        String users = "users with the " + (only.roles().size() == 1 ? "role " : "roles ") + or(only.roles());
        return owner ? "For the owner and for " + users + "." : "For " + users + ".";
    }

    private static String or(List<String> roles) {
        if (roles.size() == 1) {
            return roles.getFirst();
        }
        return String.join(", ", roles.subList(0, roles.size() - 1)) + " or " + roles.getLast();
    }
}
