package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Optional;

/** Lists take what the document offers and nothing else. */
final class QueryValidation implements Check {

    @Override
    public String id() {
        return "validation.query";
    }

    @Override
    public String title() {
        return "List queries are bounded and allow-listed; every documented filter and sort works";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        int refused = world.model().api().validationStatus();
        for (Resource resource : world.resources()) {
            Optional<String> reader = world.tokenFor(resource.entity(), Action.LIST);
            if (resource.list().isEmpty() || reader.isEmpty()) {
                continue;
            }
            String path = resource.list().get().path();
            for (String bad : new String[] {
                "limit=1000000",
                "limit=0",
                "limit=x",
                "sort=nosuchfield",
                "cursor=garbage",
                "page=-1",
                "limit=1&limit=2"
            }) {
                Exchange exchange =
                        world.probe().send(Call.get(path + "?" + bad).as(reader.get()));
                findings.status(exchange, 400, refused);
            }
            findings.status(
                    world.probe().send(Call.get(path + "?limit=1&total=true").as(reader.get())), 200);
            for (JsonNode parameter : world.queryParameters(resource.list().get())) {
                String name = parameter.path("name").asText();
                Optional<String> value = world.queryValue(parameter);
                if (value.isPresent() && !name.equals("cursor") && !name.equals("page")) {
                    String query = World.encode(name) + "=" + World.encode(value.get());
                    Exchange exchange =
                            world.probe().send(Call.get(path + "?" + query).as(reader.get()));
                    // Who may list need not be allowed to read what a row points at.
                    findings.status(exchange, name.equals("include") ? new int[] {200, 401, 403} : new int[] {200});
                }
                JsonNode sorts = world.resolve(parameter.path("schema")).path("enum");
                if (name.equals("sort")) {
                    for (JsonNode sort : sorts) {
                        findings.status(
                                world.probe()
                                        .send(Call.get(path + "?sort=" + sort.asText())
                                                .as(reader.get())),
                                200);
                    }
                }
            }
        }
    }
}
