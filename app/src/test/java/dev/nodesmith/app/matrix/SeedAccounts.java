package dev.nodesmith.app.matrix;

import dev.nodesmith.model.Auth;
import dev.nodesmith.model.Project;
import dev.nodesmith.verify.Target;
import java.util.LinkedHashMap;
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
                        role -> accounts.put(role, new Target.Credentials(role + "@example.com", PASSWORD))));
        return accounts;
    }
}
