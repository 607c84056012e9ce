package dev.nodesmith.verify.checks;

import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Map;
import java.util.Optional;

/** A write that names an old version is refused, whichever method it uses. */
final class OptimisticLocking implements Check {

    @Override
    public String id() {
        return "rest.locking";
    }

    @Override
    public String title() {
        return "If-Match with a stale version answers 412";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> remover = world.tokenFor(resource.entity(), Action.DELETE);
            if (!resource.entity().versioned() || resource.delete().isEmpty() || remover.isEmpty()) {
                continue;
            }
            Optional<Exchange> created = world.create(resource);
            if (created.isEmpty() || created.get().status() != 201) {
                continue;
            }
            Optional<String> etag = created.get().header("etag");
            findings.expect(
                    etag.isPresent(), "a new row has an ETag: " + created.get().describe());
            String path = resource.delete()
                    .get()
                    .at(World.data(created.get()).path("id").asText());
            Call remove = new Call("DELETE", path, Map.of(), "").as(remover.get());
            findings.status(world.probe().send(remove.with("if-match", "\"987654\"")), 412);
            findings.status(world.probe().send(remove.with("if-match", "nonsense")), 400, 412, 422);
            findings.status(world.probe().send(remove.with("if-match", etag.orElse("*"))), 204);
        }
    }
}
