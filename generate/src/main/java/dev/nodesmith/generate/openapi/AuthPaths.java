package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Auth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Registration, login and everything that a session needs. */
final class AuthPaths {

    static final String TAG = "Auth";

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 128;
    private static final AccessRule SIGNED_IN = new AccessRule.SignedIn();

    private final BackendPlan plan;
    private final Auth auth;
    private final ComponentNames names;
    private final ResourceSchemas schemas;
    private final Envelopes envelopes;

    AuthPaths(BackendPlan plan, Auth auth, ComponentNames names, ResourceSchemas schemas) {
        this.plan = plan;
        this.auth = auth;
        this.names = names;
        this.schemas = schemas;
        this.envelopes = new Envelopes(plan.project().api().responses());
    }

    void addComponents(Components components) {
        ResourcePlan user = plan.resource("User");
        components.schema("Register", register(user));
        ObjectNode login = Schemas.node();
        login.set("email", email());
        login.set("password", existing());
        components.schema("Login", body(login, "What somebody signs in with."));
        ObjectNode change = Schemas.node();
        change.set("currentPassword", existing());
        change.set("newPassword", fresh());
        components.schema("ChangePassword", body(change, "The old password and the new one."));
        components.schema("ChangeAccess", changeAccess());
        ObjectNode tokens = tokenProperties();
        components.schema("Tokens", Schemas.object(tokens).put("description", "A new access token."));
        components.schema("TokensEnvelope", envelopes.one(Schemas.schema("Tokens")));
        ObjectNode signedIn = Schemas.node();
        signedIn.set("user", Schemas.schema(names.row(user)));
        signedIn.setAll(tokenProperties());
        components.schema(
                "SignedIn", Schemas.object(signedIn).put("description", "Who has signed in, and how to show it."));
        components.schema("SignedInEnvelope", envelopes.one(Schemas.schema("SignedIn")));
        components.put(
                "securitySchemes",
                "bearerAuth",
                Schemas.node()
                        .put("type", "http")
                        .put("scheme", "bearer")
                        .put("bearerFormat", "JWT")
                        .put("description", "The access token, as login and refresh give it."));
        components.put(
                "securitySchemes",
                "refreshToken",
                Schemas.node()
                        .put("type", "apiKey")
                        .put("in", "cookie")
                        .put("name", "refresh_token")
                        .put("description", "The refresh token, in a cookie that login sets and scripts cannot read."));
    }

    void addTo(Paths paths) {
        String base = plan.basePath() + "/auth";
        if (auth.registration() == Auth.Registration.OPEN) {
            paths.add(
                    "POST",
                    base + "/register",
                    open("register", "Register", "Makes an account and signs in.")
                            .body(Schemas.schema("Register"))
                            .fails(Failure.CONFLICT)
                            .answers(
                                    201,
                                    "Registered and signed in.",
                                    names.signedIn(),
                                    ResourcePaths.headers("Set-Cookie")));
        }
        paths.add(
                "POST",
                base + "/login",
                open("login", "Log in", "Starts a session. After five failures an account has to wait.")
                        .body(Schemas.schema("Login"))
                        .fails(Failure.UNAUTHENTICATED)
                        .answers(200, "Signed in.", names.signedIn(), ResourcePaths.headers("Set-Cookie")));
        paths.add(
                "POST",
                base + "/refresh",
                withCookie("refresh", "Get a new access token")
                        .describe(
                                "Uses the refresh token up and sets a new one. One that is sent twice ends the session.")
                        .fails(Failure.UNAUTHENTICATED)
                        .answers(200, "A new access token.", names.tokens(), ResourcePaths.headers("Set-Cookie")));
        paths.add(
                "POST",
                base + "/logout",
                withCookie("logout", "Log out")
                        .describe("Ends the session of the refresh token, if there is one.")
                        .answers(204, "The session has ended.", ResourcePaths.headers("Set-Cookie")));
        paths.add(
                "POST",
                base + "/logout-all",
                signedIn("logoutAll", "Log out everywhere")
                        .describe("Ends all sessions of the user.")
                        .answers(204, "All sessions have ended.", ResourcePaths.headers("Set-Cookie")));
        paths.add(
                "GET",
                base + "/me",
                signedIn("getMe", "Get the user who is signed in")
                        .answers(200, "The user.", names.one(plan.resource("User")), ResourcePaths.headers()));
        paths.add(
                "PUT",
                base + "/password",
                signedIn("changePassword", "Change the password")
                        .describe("Ends all sessions of the user, this one included.")
                        .body(Schemas.schema("ChangePassword"))
                        .answers(204, "The password is changed.", ResourcePaths.headers("Set-Cookie")));
        addAccess(paths);
    }

    private void addAccess(Paths paths) {
        ResourcePlan user = plan.resource("User");
        AccessRule admin = new AccessRule.Only(List.of(auth.adminRole()), AccessRule.Owner.NOT_CONSIDERED);
        String path = plan.basePath() + "/" + user.names().pluralKebab() + "/{id}/access";
        paths.add(
                "PATCH",
                path,
                new OperationNode(
                                "changeUserAccess",
                                ResourcePaths.tag(user),
                                "Change the role of a user or lock a user out")
                        .access(admin)
                        .describe("The user has to log in again. Nobody changes their own access.")
                        .parameter(ResourcePaths.id(user, "id"))
                        .fails(Failure.NOT_FOUND)
                        .body(Schemas.schema("ChangeAccess"))
                        .answers(200, "The changed user.", names.one(user), ResourcePaths.headers()));
    }

    private static OperationNode open(String id, String summary, String description) {
        return new OperationNode(id, TAG, summary).describe(description);
    }

    private static OperationNode signedIn(String id, String summary) {
        return new OperationNode(id, TAG, summary).access(SIGNED_IN);
    }

    /** A browser may call these from allowed sites only. */
    private static OperationNode withCookie(String id, String summary) {
        return new OperationNode(id, TAG, summary).cookie().fails(Failure.FORBIDDEN);
    }

    private ObjectNode register(ResourcePlan user) {
        ObjectNode properties = Schemas.node();
        ObjectNode example = Schemas.node();
        List<InputPlan> own = user.inputsOf(Request.CREATE);
        for (InputPlan input : own) {
            properties.set(input.property(), ResourceSchemas.property(input, Request.CREATE));
            SampleValues.of(input.property(), input.type(), input.constraints())
                    .ifPresent(value -> example.set(input.property(), value));
        }
        properties.set("password", fresh());
        example.put("password", "a long sentence of mine");
        List<String> required = new ArrayList<>(own.stream()
                .filter(InputPlan::mandatory)
                .map(InputPlan::property)
                .toList());
        required.add("password");
        ObjectNode schema = schemas.bodyOf(properties, required).put("description", "Who registers.");
        return required.stream().allMatch(example::has) ? Schemas.example(schema, example) : schema;
    }

    private ObjectNode changeAccess() {
        ObjectNode properties = Schemas.node();
        properties.set("role", Schemas.oneOf(auth.roles()));
        properties.set("disabled", Schemas.flag());
        ObjectNode schema = schemas.bodyOf(properties, List.of()).put("minProperties", 1);
        return Schemas.example(schema, Schemas.node().put("disabled", true))
                .put("description", "What is to change; what is left out stays as it is.");
    }

    private ObjectNode body(ObjectNode properties, String description) {
        List<String> required =
                properties.properties().stream().map(Map.Entry::getKey).toList();
        return schemas.bodyOf(properties, required).put("description", description);
    }

    private static ObjectNode tokenProperties() {
        ObjectNode properties = Schemas.node();
        properties.set("accessToken", Schemas.string());
        properties.set("expiresIn", Schemas.integer().put("description", "Seconds until the access token expires."));
        return properties;
    }

    private static ObjectNode email() {
        return Schemas.string().put("format", "email").put("maxLength", 254);
    }

    private static ObjectNode existing() {
        return Schemas.string().put("minLength", 1).put("maxLength", LONGEST_PASSWORD);
    }

    private static ObjectNode fresh() {
        return Schemas.string()
                .put("minLength", SHORTEST_PASSWORD)
                .put("maxLength", LONGEST_PASSWORD)
                .put("description", "Common passwords are refused.");
    }
}
