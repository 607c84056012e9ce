package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Walking a list page by page meets every row once, in every documented order. */
final class KeysetPaging implements Check {

    private static final int ROWS = 5;
    private static final int MOST_PAGES = 400;

    @Override
    public String id() {
        return "rest.paging";
    }

    @Override
    public String title() {
        return "Cursors walk a list without a gap or a double, in every order";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<String> reader = world.tokenFor(resource.entity(), Action.LIST);
            if (resource.list().isEmpty() || reader.isEmpty()) {
                continue;
            }
            for (int i = 0; i < ROWS; i++) {
                world.create(resource);
            }
            List<String> reference = List.of();
            for (String sort : sorts(world, resource)) {
                List<String> walked = walk(world, findings, resource, reader.get(), sort);
                findings.expect(
                        new LinkedHashSet<>(walked).size() == walked.size(),
                        resource.entity().name() + " sorted by " + sort + " shows a row twice");
                if (reference.isEmpty()) {
                    reference = walked.stream().sorted().toList();
                }
                findings.expect(
                        walked.stream().sorted().toList().equals(reference),
                        resource.entity().name() + " sorted by " + sort + " shows " + walked.size() + " rows, not "
                                + reference.size());
            }
        }
    }

    private static List<String> sorts(World world, Resource resource) {
        List<String> sorts = new ArrayList<>();
        for (JsonNode parameter : world.queryParameters(resource.list().orElseThrow())) {
            if (parameter.path("name").asText().equals("sort")) {
                world.resolve(parameter.path("schema")).path("enum").forEach(s -> sorts.add(s.asText()));
            }
        }
        return sorts;
    }

    private static List<String> walk(World world, Findings findings, Resource resource, String token, String sort)
            throws InterruptedException {
        List<String> ids = new ArrayList<>();
        String path = resource.list().orElseThrow().path() + "?limit=3&sort=" + sort;
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Exchange exchange = world.probe().send(Call.get(path + cursor).as(token));
            findings.status(exchange, 200);
            World.items(exchange).forEach(row -> ids.add(row.path("id").asText()));
            JsonNode next = World.nextCursor(exchange);
            if (next.isMissingNode()) {
                return ids;
            }
            cursor = "&cursor=" + World.encode(next.asText());
        }
        findings.expect(false, resource.entity().name() + " sorted by " + sort + " never ends");
        return ids;
    }
}
