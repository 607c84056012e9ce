package dev.nodesmith.generate.http;

import dev.nodesmith.generate.openapi.ComponentNames;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Auth;
import java.util.Map;

/** What the routes of registration, login and sessions depend on. */
public final class AuthRoutesModel {

    private AuthRoutesModel() {}

    /** The data of the template; only for backends with users. */
    public static Map<String, Object> of(BackendPlan plan) {
        ComponentNames components = new ComponentNames(plan.project().api());
        ResourcePlan user = plan.resource("User");
        boolean open = plan.project()
                .auth()
                .filter(auth -> auth.registration() == Auth.Registration.OPEN)
                .isPresent();
        return Map.of(
                "c",
                components,
                "open",
                open,
                "user",
                components.one(user),
                "users",
                user.names().pluralKebab(),
                "userParams",
                user.names().variable() + "Params");
    }
}
