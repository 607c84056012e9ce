package dev.nodesmith.generate.postman;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.InputPlan.Request;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.generate.sample.SampleValues;
import dev.nodesmith.model.Auth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs in with each account of the seed, registers somebody, and walks through a session. */
final class AuthItems {

    private final BackendPlan plan;
    private final Auth auth;

    AuthItems(BackendPlan plan, Auth auth) {
        this.plan = plan;
        this.auth = auth;
    }

    List<Item> all() {
        List<Item> items = new ArrayList<>();
        List<SeedAccount> accounts = SeedAccount.of(auth);
        accounts.forEach(account -> items.add(login(account)));
        if (auth.registration() == Auth.Registration.OPEN) {
            items.add(register());
        }
        String last = accounts.getLast().role();
        items.add(new Item("Get the user who is signed in", "GET", path("me"), 200).as(Optional.of(last)));
        items.add(new Item("Get a new access token", "POST", path("refresh"), 200));
        items.add(new Item("Log out", "POST", path("logout"), 204));
        return items;
    }

    private Item login(SeedAccount account) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("email", account.email())
                .put("password", account.password());
        List<String> after = new ArrayList<>(keep(account.role()));
        if (account.role().equals(auth.adminRole()) && auth.registration() == Auth.Registration.CLOSED) {
            after.add("pm.collectionVariables.set('userId', data.user.id);");
        }
        return new Item("Log in as " + account.role(), "POST", path("login"), 200)
                .body(BodyTemplate.print(body))
                .after(after.toArray(String[]::new));
    }

    private Item register() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (InputPlan input : plan.resource("User").inputsOf(Request.CREATE)) {
            if (input.property().equals("email")) {
                body.put("email", "newcomer.{{run}}@example.com");
            } else if (input.mandatory()) {
                SampleValues.of(input.property(), input.type(), input.constraints())
                        .ifPresent(value -> body.set(input.property(), value));
            }
        }
        body.put("password", "a long sentence of mine");
        List<String> after = new ArrayList<>(keep(Callers.NEWCOMER));
        after.add("pm.collectionVariables.set('userId', data.user.id);");
        return new Item("Register", "POST", path("register"), 201)
                .body(BodyTemplate.print(body))
                .after(after.toArray(String[]::new));
    }

    private static List<String> keep(String who) {
        return List.of(
                "pm.collectionVariables.set('" + Callers.token(who) + "', data.accessToken);",
                "pm.collectionVariables.set('" + Callers.id(who) + "', data.user.id);");
    }

    private String path(String name) {
        return plan.basePath() + "/auth/" + name;
    }
}
