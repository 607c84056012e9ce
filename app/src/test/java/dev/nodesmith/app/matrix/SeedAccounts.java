package dev.nodesmith.app.matrix;

import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Project;
import dev.nodesmith.verify.Target;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The accounts that the seed of an emitted project documents: one a role. */
final class SeedAccounts {

    private static final String PASSWORD = "local-development-only";

    private SeedAccounts() {}

    static Map<String, Target.Credentials> of(Project project) {
        Map<String, Target.Credentials> accounts = new LinkedHashMap<>();
        project.auth()
                .map(Auth::roles)
                .ifPresent(roles -> roles.forEach(
                        role -> accounts.put(role, new Target.Credentials(kebab(role) + "@example.com", PASSWORD))));
        return accounts;
    }

    /** {@code powerUser} and {@code power_user} are {@code power-user}. */
    private static String kebab(String role) {
        return role.replace('_', '-').replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
