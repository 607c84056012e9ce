package dev.nodesmith.verify.checks;

import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.OpenApi;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.World;
import java.util.Map;

/** Every secured operation refuses a request without a token, and one with a forged token, before it looks at the body. */
final class DenyByDefault implements Check {

    /** Header {"alg":"none","typ":"at+jwt"}, an admin's claims, no signature. */
    private static final String FORGED = "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiIxIiwicm9sZSI6ImFkbWluIn0.";

    @Override
    public String id() {
        return "authn.deny-by-default";
    }

    @Override
    public String title() {
        return "Secured operations answer 401 without a valid token";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (OpenApi.Operation operation : world.api().operations()) {
            if (operation.secured() == OpenApi.Security.SIGNED_IN) {
                String path = operation.at("018f2f4e-7b1a-7c3d-8e4f-000000000000");
                String body =
                        operation.method().equals("GET") || operation.method().equals("DELETE") ? "" : "{}";
                Call call = new Call(operation.method(), path, Map.of(), body);
                Exchange bare = world.probe().send(call);
                findings.status(bare, 401);
                findings.status(world.probe().send(call.as(FORGED)), 401);
            }
        }
    }
}
