package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Auth;
import java.util.List;

/**
 * A user that the seed makes, so that a newcomer, the Postman collection and the tests can sign in at once. For development
 * and tests; production is never seeded.
 */
public record SeedAccount(String role, String email, String password) {

    private static final String PASSWORD = "local-development-only";

    /** One account for each role, in the order of the model. */
    public static List<SeedAccount> of(Auth auth) {
        return auth.roles().stream()
                .map(role -> new SeedAccount(role, Naming.kebab(role) + "@example.com", PASSWORD))
                .toList();
    }
}
