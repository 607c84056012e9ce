package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One Idempotency-Key makes one row, however often and however parallel it is sent. */
final class IdempotencyKeys implements Check {

    private static final int AT_ONCE = 8;

    @Override
    public String id() {
        return "idempotency";
    }

    @Override
    public String title() {
        return "An Idempotency-Key makes one row, replays its answer and refuses another body";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> creator = world.tokenFor(resource.entity(), Action.CREATE);
            Optional<ObjectNode> body = world.body(resource);
            Optional<ObjectNode> other = world.body(resource);
            if (body.isEmpty()
                    || other.isEmpty()
                    || creator.isEmpty()
                    || resource.create().isEmpty()) {
                continue;
            }
            String path = resource.create().get().path();
            String key = world.uniqueText("key-");
            Call call = Call.of("POST", path, body.get()).as(creator.get()).with("idempotency-key", key);
            List<Exchange> parallel = world.probe().sendAtOnce(call, AT_ONCE);
            Set<String> ids = new LinkedHashSet<>();
            for (Exchange exchange : parallel) {
                findings.status(exchange, 201, 409);
                if (exchange.status() == 201) {
                    ids.add(World.data(exchange).path("id").asText());
                }
            }
            Exchange replay = world.probe().send(call);
            findings.status(replay, 201);
            ids.add(World.data(replay).path("id").asText());
            findings.expect(ids.size() == 1, "one key made " + ids.size() + " rows at " + path);
            if (!other.get().equals(body.get())) {
                Call changed =
                        Call.of("POST", path, other.get()).as(creator.get()).with("idempotency-key", key);
                findings.status(world.probe().send(changed), 422);
            }
            return;
        }
    }
}
