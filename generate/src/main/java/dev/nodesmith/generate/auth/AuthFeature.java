package dev.nodesmith.generate.auth;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.FileNote;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Auth;
import java.util.List;
import java.util.Map;

/**
 * Users who sign in with a password: short access tokens, refresh tokens that are rotated at each use, and one file of access
 * rules for each resource. There only where the model has {@code auth}.
 */
public final class AuthFeature implements Feature {

    private static final String GROUP = "auth";

    private static final List<String> PARTS = List.of(
            "access-tokens",
            "audit-log",
            "common-passwords",
            "common-password-hashes",
            "passwords",
            "refresh-token",
            "revocations",
            "sessions");

    @Override
    public String id() {
        return "auth";
    }

    @Override
    public String title() {
        return "Users and access";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.plan().hasAuth();
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        Auth auth = plan.project().auth().orElseThrow();
        AccountView account = AccountView.of(plan, auth);
        Map<String, Object> model = Map.of("v", account);
        out.source("caller", Place.SHARED, "caller", "caller.ts.ftl", model);
        addAccess(plan, account.idType(), out);
        out.source(Role.of("auth"), Place.PART, GROUP, "auth", "auth.ts.ftl", model);
        add(out, Place.SERVICE, "service", model);
        add(out, Place.ACCESS, "access", model);
        add(out, Place.PORT, "repository", model);
        for (String part : PARTS) {
            out.source(Role.of("auth." + part), Place.PART, GROUP, part, part + ".ts.ftl", model);
        }
        out.source(Role.of("auth.password-hash"), Place.PART, GROUP, "password-hash", hashTemplate(auth), Map.of());
        addVariables(out);
        AuthNotes.add(auth, out);
        out.add(DocsSlots.FILES, new FileNote(folderOf(out, "auth.sessions"), "Accounts, passwords, sessions, tokens"));
    }

    private static String folderOf(Contributions out, String role) {
        String path = out.pathOf(Role.of(role));
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static void add(Contributions out, Place place, String layer, Map<String, Object> model) {
        out.source(Role.of("auth." + layer), place, GROUP, "auth", "auth." + layer + ".ts.ftl", model);
    }

    private static String hashTemplate(Auth auth) {
        return switch (auth.passwordHash()) {
            case ARGON2ID -> "password-hash.argon2id.ts.ftl";
            case BCRYPT -> "password-hash.bcrypt.ts.ftl";
        };
    }

    private static void addAccess(BackendPlan plan, String idType, Contributions out) {
        out.source(
                "access-rules",
                Place.SHARED,
                "access-rules",
                "access-rules.ts.ftl",
                Map.of("rules", List.copyOf(AccessView.rulesOf(plan)), "idType", idType));
        for (ResourcePlan resource : plan.resources()) {
            AccessView access = AccessView.of(plan, resource);
            if (!access.entries().isEmpty()) {
                out.source("access", resource, Place.ACCESS, "access.ts.ftl", Map.of("v", access));
            }
        }
        AccessView operations = AccessView.ofOperations(plan);
        if (!operations.entries().isEmpty()) {
            out.source(
                    Role.of("access", "operations"),
                    Place.ACCESS,
                    "operations",
                    "operations",
                    "access.ts.ftl",
                    Map.of("v", operations));
        }
    }

    private static void addVariables(Contributions out) {
        out.env(EnvVar.required(
                "JWT_SECRET",
                new EnvVar.Secret(32),
                "change-me-to-32-or-more-random-bytes",
                "Signs access tokens. All processes share it; changing it makes everybody refresh their token."));
        out.env(EnvVar.withDefault(
                "ACCESS_TOKEN_TTL_SECONDS", new EnvVar.Whole(10, 900), "900", "How long an access token is good for."));
        out.env(EnvVar.withDefault(
                "REFRESH_TOKEN_TTL_DAYS",
                new EnvVar.Whole(1, 365),
                "30",
                "How long a session lasts before its user has to log in again."));
    }
}
