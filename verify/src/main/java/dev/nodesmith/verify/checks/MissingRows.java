package dev.nodesmith.verify.checks;

import dev.nodesmith.model.Action;
import dev.nodesmith.model.Entity;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Map;
import java.util.Optional;

/** An id that does not exist is 404; one that cannot exist is refused without a server error. */
final class MissingRows implements Check {

    @Override
    public String id() {
        return "rest.missing";
    }

    @Override
    public String title() {
        return "Unknown ids are 404, malformed ids 400, 404 or 422";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> reader = world.tokenFor(resource.entity(), Action.GET);
            if (resource.get().isPresent() && reader.isPresent()) {
                String absent = absentId(resource.entity().key());
                findings.status(
                        world.probe()
                                .send(Call.get(resource.get().get().at(absent)).as(reader.get())),
                        404);
                findings.status(
                        world.probe()
                                .send(Call.get(resource.get().get().at("%27%20OR%201=1--"))
                                        .as(reader.get())),
                        400,
                        404,
                        422);
            }
            Optional<String> remover = world.tokenFor(resource.entity(), Action.DELETE);
            if (resource.delete().isPresent() && remover.isPresent()) {
                String path =
                        resource.delete().get().at(absentId(resource.entity().key()));
                findings.status(world.probe().send(new Call("DELETE", path, Map.of(), "").as(remover.get())), 404);
            }
        }
    }

    private static String absentId(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> "018f2f4e-7b1a-7c3d-8e4f-ffffffffffff";
            case UUID_V4 -> "3b241101-e2bb-4255-8caf-4136c566a962";
            case INT, BIGINT -> "2147483000";
            case STRING -> "no-such-row";
        };
    }
}
