package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.Field;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Optional;

/** A second row with the same unique value is a conflict. */
final class UniqueConflicts implements Check {

    @Override
    public String id() {
        return "errors.conflict";
    }

    @Override
    public String title() {
        return "A duplicate of a unique value answers 409";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> creator = world.tokenFor(resource.entity(), Action.CREATE);
            Optional<ObjectNode> body = world.body(resource);
            if (body.isEmpty()
                    || creator.isEmpty()
                    || resource.create().isEmpty()
                    || !hasUnique(resource, body.get())) {
                continue;
            }
            Call call =
                    Call.of("POST", resource.create().get().path(), body.get()).as(creator.get());
            findings.status(world.probe().send(call), 201);
            findings.status(world.probe().send(call), 409);
        }
    }

    private static boolean hasUnique(Resource resource, ObjectNode body) {
        return resource.entity().fields().stream()
                .anyMatch(f -> f.has(Field.Trait.UNIQUE)
                        && body.properties().stream().anyMatch(p -> World.sameName(p.getKey(), f.name())));
    }
}
