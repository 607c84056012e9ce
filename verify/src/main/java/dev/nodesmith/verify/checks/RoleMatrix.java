package dev.nodesmith.verify.checks;

import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.OpenApi;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Map;
import java.util.Optional;

/** Every action of every entity with the token of every role: let in exactly where the model says so. */
final class RoleMatrix implements Check {

    private static final String NOWHERE = "018f2f4e-7b1a-7c3d-8e4f-ffffffffffff";

    @Override
    public String id() {
        return "authz.roles";
    }

    @Override
    public String title() {
        return "Each role may do what the model says and nothing else";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        if (!world.hasAuth()) {
            return;
        }
        for (Resource resource : world.resources()) {
            for (Map.Entry<Action, AccessRule> rule : resource.entity().access().entrySet()) {
                Optional<OpenApi.Operation> operation = operation(resource, rule.getKey());
                if (operation.isPresent()) {
                    for (String role : world.target().accounts().keySet()) {
                        examine(world, findings, operation.get(), rule.getValue(), role);
                    }
                }
            }
        }
    }

    private static void examine(
            World world, Findings findings, OpenApi.Operation operation, AccessRule rule, String role)
            throws InterruptedException {
        boolean bodied =
                !operation.method().equals("GET") && !operation.method().equals("DELETE");
        Call call = new Call(operation.method(), operation.at(NOWHERE), Map.of(), bodied ? "{}" : "");
        Exchange exchange = world.probe().send(call.as(world.tokenOf(role)));
        boolean refused = exchange.status() == 403 || exchange.status() == 401;
        findings.expect(
                refused != letsIn(rule, role),
                "as " + role + (refused ? " refused" : " let in") + " against the model: " + exchange.describe());
    }

    private static boolean letsIn(AccessRule rule, String role) {
        return switch (rule) {
            case AccessRule.Anyone anyone -> true;
            case AccessRule.SignedIn signedIn -> true;
            case AccessRule.Only only -> only.roles().contains(role) || only.owner() == AccessRule.Owner.ALLOWED;
        };
    }

    private static Optional<OpenApi.Operation> operation(Resource resource, Action action) {
        return switch (action) {
            case LIST -> resource.list();
            case GET -> resource.get();
            case CREATE -> resource.create();
            case UPDATE -> resource.update();
            case DELETE -> resource.delete();
            case RESTORE -> resource.restore();
        };
    }
}
