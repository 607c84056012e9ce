package dev.nodesmith.verify.checks;

import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Optional;

/** A reader that has the current representation is told so. */
final class ConditionalRequests implements Check {

    @Override
    public String id() {
        return "caching.conditional";
    }

    @Override
    public String title() {
        return "ETag and If-None-Match give 304 on reads";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> reader = world.tokenFor(resource.entity(), Action.LIST);
            if (resource.list().isEmpty() || reader.isEmpty()) {
                continue;
            }
            Call list = Call.get(resource.list().get().path() + "?limit=2").as(reader.get());
            Exchange first = world.probe().send(list);
            Optional<String> etag = first.header("etag");
            findings.expect(etag.isPresent(), "a list has an ETag: " + first.describe());
            Exchange second = world.probe().send(list.with("if-none-match", etag.orElse("\"none\"")));
            findings.status(second, 304);
            findings.expect(
                    first.header("cache-control").isPresent(), "a read says how it may be cached: " + first.describe());
        }
    }
}
