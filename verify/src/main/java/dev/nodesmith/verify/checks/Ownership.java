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
import org.jspecify.annotations.Nullable;

/** Where only the owner may, another user of the same role may not, whatever the method. */
final class Ownership implements Check {

    @Override
    public String id() {
        return "authz.ownership";
    }

    @Override
    public String title() {
        return "Nobody reads or changes another user's row by guessing its id";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        if (!world.hasAuth()) {
            return;
        }
        String role = world.model().auth().orElseThrow().defaultRole();
        for (Resource resource : world.resources()) {
            if (!lets(resource.entity().access().get(Action.CREATE), role)
                    || resource.create().isEmpty()) {
                continue;
            }
            Optional<World.Person> owner = world.person("owner");
            Optional<World.Person> other = world.person("other");
            if (owner.isEmpty() || other.isEmpty()) {
                return;
            }
            Optional<Exchange> created = world.create(resource, owner.get().token());
            if (created.isEmpty() || created.get().status() != 201) {
                continue;
            }
            String id = World.data(created.get()).path("id").asText();
            for (Action action : new Action[] {Action.GET, Action.UPDATE, Action.DELETE}) {
                Optional<OpenApi.Operation> operation = operation(resource, action);
                if (operation.isPresent()
                        && ownerOnly(resource.entity().access().get(action), role)) {
                    String body = action == Action.UPDATE ? "{}" : "";
                    Call call =
                            new Call(operation.get().method(), operation.get().at(id), Map.of(), body);
                    findings.status(world.probe().send(call.as(other.get().token())), 403, 404, 400, 422);
                    Exchange own = world.probe().send(call.as(owner.get().token()));
                    findings.expect(
                            own.status() != 401 && own.status() != 403 && own.status() != 404,
                            "the owner is let in: " + own.describe());
                }
            }
        }
    }

    private static boolean lets(@Nullable AccessRule rule, String role) {
        return switch (rule) {
            case null -> false;
            case AccessRule.Anyone anyone -> true;
            case AccessRule.SignedIn signedIn -> true;
            case AccessRule.Only only -> only.roles().contains(role);
        };
    }

    private static boolean ownerOnly(@Nullable AccessRule rule, String role) {
        return rule instanceof AccessRule.Only only
                && only.owner() == AccessRule.Owner.ALLOWED
                && !only.roles().contains(role);
    }

    private static Optional<OpenApi.Operation> operation(Resource resource, Action action) {
        return switch (action) {
            case GET -> resource.get();
            case UPDATE -> resource.update();
            case DELETE -> resource.delete();
            case LIST, CREATE, RESTORE -> Optional.empty();
        };
    }
}
