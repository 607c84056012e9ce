package dev.nodesmith.generate.auth;

import dev.nodesmith.generate.core.resource.PropertyView;
import dev.nodesmith.generate.core.resource.ServerValues;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the templates of the auth module print of the model.
 *
 * @param issuer of access tokens, and their audience
 * @param roles in the order of the model
 * @param adminRole may change the access of users
 * @param user type of the public representation of a user
 * @param idType TypeScript type of its key
 * @param serverValues what a new user has besides what they send, {@code role: 'member'}
 * @param hashesInLine how many passwords may wait to be hashed, a few seconds' worth
 */
public record AccountView(
        String issuer,
        List<String> roles,
        String adminRole,
        Auth.Registration registration,
        String user,
        String idType,
        List<String> serverValues,
        int hashesInLine) {

    static AccountView of(BackendPlan plan, Auth auth) {
        ResourcePlan user = plan.resource("User");
        return new AccountView(
                plan.project().name(),
                auth.roles(),
                auth.adminRole(),
                auth.registration(),
                user.names().type(),
                user.key().tsType(),
                serverValues(plan, user),
                hashesInLine(auth.passwordHash()));
    }

    public boolean openForAll() {
        return registration == Auth.Registration.OPEN;
    }

    private static List<String> serverValues(BackendPlan plan, ResourcePlan user) {
        List<String> values = new ArrayList<>();
        newId(user.entity().key()).ifPresent(id -> values.add("id: " + id));
        for (PropertyView value : ServerValues.of(plan, user)) {
            // Somebody who registers has no caller who could own them.
            boolean points = user.column(value.name()).kind() == ColumnPlan.Kind.FOREIGN_KEY;
            values.add(value.name() + ": " + (points ? "null" : value.type()));
        }
        return List.copyOf(values);
    }

    private static Optional<String> newId(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> Optional.of("uuidv7()");
            case UUID_V4 -> Optional.of("randomUUID()");
            case INT, BIGINT, STRING -> Optional.empty();
        };
    }

    /** bcrypt takes some ten times as long. */
    private static int hashesInLine(Auth.PasswordHash hash) {
        return switch (hash) {
            case ARGON2ID -> 200;
            case BCRYPT -> 50;
        };
    }
}
