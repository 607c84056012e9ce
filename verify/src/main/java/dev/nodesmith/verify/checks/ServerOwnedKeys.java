package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What belongs to the server cannot be set by a client: id, times, version, owner, computed and state fields. */
final class ServerOwnedKeys implements Check {

    @Override
    public String id() {
        return "authz.mass-assignment";
    }

    @Override
    public String title() {
        return "Keys that belong to the server are refused or ignored, never stored";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        int refused = world.model().api().validationStatus();
        for (Resource resource : world.resources()) {
            Optional<ObjectNode> body = world.body(resource);
            Optional<String> creator = world.tokenFor(resource.entity(), Action.CREATE);
            if (body.isEmpty() || creator.isEmpty() || resource.create().isEmpty()) {
                continue;
            }
            for (Map.Entry<String, String> key : owned(resource.entity()).entrySet()) {
                Optional<ObjectNode> fresh = world.body(resource);
                if (fresh.isPresent() && !fresh.get().has(key.getKey())) {
                    ObjectNode forged = fresh.get().put(key.getKey(), key.getValue());
                    Exchange exchange = world.probe()
                            .send(Call.of("POST", resource.create().get().path(), forged)
                                    .as(creator.get()));
                    findings.status(exchange, 201, 400, refused);
                    JsonNode stored = World.data(exchange).path(key.getKey());
                    findings.expect(
                            !stored.asText().equals(key.getValue()),
                            key.getKey() + " was stored: " + exchange.describe());
                }
            }
        }
    }

    private static Map<String, String> owned(Entity entity) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (entity.key() != Entity.Key.STRING) {
            keys.put("id", "018f2f4e-7b1a-7c3d-8e4f-00000000beef");
        }
        keys.put("createdAt", "2001-01-01T00:00:00.000Z");
        keys.put("version", "77");
        keys.put("deletedAt", "2001-01-01T00:00:00.000Z");
        entity.computed().forEach(c -> keys.put(c.name(), "forged"));
        entity.states()
                .ifPresent(s -> keys.put(s.field(), s.transitions().getLast().to()));
        keys.put("__proto__", "forged");
        return keys;
    }
}
