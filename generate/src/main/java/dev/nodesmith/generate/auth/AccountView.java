package dev.nodesmith.generate.auth;

import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.Literals;
import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the templates of the auth module print of the model.
 *
 * @param issuer of access tokens, and their audience
 * @param roles in the order of the model
 * @param adminRole may change the access of users
 * @param user type of the public representation of a user
 * @param idType TypeScript type of its key
 * @param serverValues what a new user has besides what they send, as {@code role: 'member'}
 * @param newId makes the key, where the database does not
 */
public record AccountView(
        String issuer,
        List<String> roles,
        String adminRole,
        Auth.Registration registration,
        String user,
        String idType,
        List<String> serverValues,
        Optional<String> newId) {

    /** Columns that the auth module itself fills in. */
    private static final Set<String> OWN = Set.of("email", "role", "passwordHash");

    static AccountView of(BackendPlan plan, Auth auth) {
        ResourcePlan user = plan.resource("User");
        return new AccountView(
                plan.project().name(),
                auth.roles(),
                auth.adminRole(),
                auth.registration(),
                user.names().type(),
                user.key().tsType(),
                serverValues(user, auth),
                newId(user.entity().key()));
    }

    public boolean openForAll() {
        return registration == Auth.Registration.OPEN;
    }

    private static List<String> serverValues(ResourcePlan user, Auth auth) {
        Set<String> sent = user.inputsOf(InputPlan.Request.CREATE).stream()
                .map(InputPlan::property)
                .collect(Collectors.toSet());
        List<String> values = new ArrayList<>();
        newId(user.entity().key()).ifPresent(id -> values.add("id: " + id));
        values.add("role: " + Literals.text(auth.defaultRole()));
        for (ColumnPlan column : user.columns()) {
            boolean settable = column.kind() == ColumnPlan.Kind.FIELD || column.kind() == ColumnPlan.Kind.FOREIGN_KEY;
            if (settable && !sent.contains(column.property()) && !OWN.contains(column.property())) {
                values.add(column.property() + ": " + initial(column));
            }
        }
        return List.copyOf(values);
    }

    private static String initial(ColumnPlan column) {
        return column.field()
                .flatMap(field -> field.defaultValue())
                .map(value -> Literals.initial(value, column.type()))
                .orElse("null");
    }

    private static Optional<String> newId(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> Optional.of("uuidv7()");
            case UUID_V4 -> Optional.of("randomUUID()");
            case INT, BIGINT, STRING -> Optional.empty();
        };
    }
}
