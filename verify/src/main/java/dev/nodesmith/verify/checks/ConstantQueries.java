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
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A long list with all relations that can be included is had for as many statements as a short one. Applies where somebody
 * counts the statements.
 */
final class ConstantQueries implements Check {

    private static final int SHORT = 5;
    private static final int LONG = 50;

    /**
     * The first answer may have to open a connection, and now and then a backend asks for more than the list, such as who has been
     * shut out since it last asked. That adds to one of the rounds; what a list takes for its rows, to all.
     */
    private static final int ROUNDS = 4;

    @Override
    public String id() {
        return "db.constant-queries";
    }

    @Override
    public String title() {
        return "A list of " + LONG + " with relations takes as many statements as a list of " + SHORT;
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        Optional<LongSupplier> statements = world.target().statements();
        if (statements.isEmpty()) {
            return;
        }
        for (Resource resource : world.resources()) {
            Optional<String> token = world.tokenFor(resource.entity(), Action.LIST);
            List<String> relations = includes(world, resource);
            if (token.isPresent() && !relations.isEmpty() && fill(world, resource, token.get())) {
                compare(world, findings, statements.get(), resource, relations, token.get());
            }
        }
    }

    private static void compare(
            World world,
            Findings findings,
            LongSupplier statements,
            Resource resource,
            List<String> relations,
            String token)
            throws InterruptedException {
        List<String> allowed = allowed(world, resource, relations, token);
        if (allowed.isEmpty()) {
            return;
        }
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            few = Math.min(few, count(world, findings, statements, path(resource, SHORT, allowed), token, SHORT));
            many = Math.min(many, count(world, findings, statements, path(resource, LONG, allowed), token, LONG));
        }
        findings.expect(few > 0, resource.entity().name() + ": no statement was counted");
        findings.expect(
                few == many,
                "%s with %s: %d statements for %d rows, %d for %d"
                        .formatted(resource.entity().name(), allowed, few, SHORT, many, LONG));
    }

    private static long count(
            World world, Findings findings, LongSupplier statements, String path, String token, int rows)
            throws InterruptedException {
        long before = statements.getAsLong();
        Exchange exchange = world.probe().send(Call.get(path).as(token));
        long sent = statements.getAsLong() - before;
        findings.status(exchange, 200);
        findings.expect(
                World.items(exchange).size() == rows,
                path + " shows " + World.items(exchange).size());
        return sent;
    }

    /** Those that this caller may include. */
    private static List<String> allowed(World world, Resource resource, List<String> relations, String token)
            throws InterruptedException {
        List<String> allowed = new ArrayList<>();
        for (String relation : relations) {
            Exchange exchange = world.probe()
                    .send(Call.get(path(resource, 1, List.of(relation))).as(token));
            if (exchange.status() == 200) {
                allowed.add(relation);
            }
        }
        return allowed;
    }

    /** Whether there are rows enough, after adding what is missing. */
    private static boolean fill(World world, Resource resource, String token) throws InterruptedException {
        int rows = World.items(world.probe()
                        .send(Call.get(path(resource, LONG, List.of())).as(token)))
                .size();
        for (; rows < LONG; rows++) {
            Optional<Exchange> created = world.create(resource);
            if (created.isEmpty() || created.get().status() != 201) {
                return false;
            }
        }
        return true;
    }

    private static String path(Resource resource, int limit, List<String> relations) {
        String path = resource.list().orElseThrow().path() + "?limit=" + limit;
        return relations.isEmpty() ? path : path + "&include=" + String.join(",", relations);
    }

    private static List<String> includes(World world, Resource resource) {
        List<String> relations = new ArrayList<>();
        if (resource.list().isPresent()) {
            for (JsonNode parameter : world.queryParameters(resource.list().get())) {
                if (parameter.path("name").asText().equals("include")) {
                    JsonNode schema = world.resolve(parameter.path("schema"));
                    world.resolve(schema.path("items")).path("enum").forEach(r -> relations.add(r.asText()));
                }
            }
        }
        return relations;
    }
}
