package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.AccessRule;
import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Create, read, replace, update, delete, restore: methods, status codes, Location, and the row as it was sent. */
final class Lifecycle implements Check {

    @Override
    public String id() {
        return "rest.lifecycle";
    }

    @Override
    public String title() {
        return "Rows are created, read, changed and deleted with the right status codes";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        for (Resource resource : world.resources()) {
            Optional<ObjectNode> body = world.body(resource);
            Optional<String> creator = world.tokenFor(resource.entity(), Action.CREATE);
            if (body.isPresent() && creator.isPresent() && resource.create().isPresent()) {
                walk(world, findings, resource, body.get(), creator.get());
            }
        }
    }

    private static void walk(World world, Findings findings, Resource resource, ObjectNode body, String creator)
            throws InterruptedException {
        String collection = resource.create().orElseThrow().path();
        Exchange created = world.probe().send(Call.of("POST", collection, body).as(creator));
        findings.status(created, 201);
        JsonNode row = World.data(created);
        String id = row.path("id").asText();
        findings.expect(
                created.header("location")
                        .filter(l -> l.endsWith(collection + "/" + id))
                        .isPresent(),
                "Location of the new row: " + created.describe());
        body.properties()
                .forEach(sent -> findings.expect(
                        !row.has(sent.getKey()) || same(sent.getValue(), row.path(sent.getKey())),
                        sent.getKey() + " comes back as it was sent: " + created.describe()));
        String one = collection + "/" + id;
        Optional<String> reader = world.tokenFor(resource.entity(), Action.GET);
        if (resource.get().isPresent() && reader.isPresent()) {
            findings.status(world.probe().send(Call.get(one).as(reader.get())), 200);
        }
        Optional<String> writer = ownerMay(resource, Action.UPDATE)
                ? Optional.of(creator)
                : world.tokenFor(resource.entity(), Action.UPDATE);
        if (resource.replace().isPresent() && writer.isPresent()) {
            ObjectNode replacement = body.deepCopy();
            replacement.remove("id");
            world.api()
                    .requestSchema(resource.replace().get())
                    .ifPresent(schema -> replacement.properties().stream()
                            .map(Map.Entry::getKey)
                            .filter(key -> !schema.path("properties").has(key))
                            .toList()
                            .forEach(replacement::remove));
            findings.status(world.probe().send(Call.of("PUT", one, replacement).as(writer.get())), 200);
        }
        remove(world, findings, resource, one);
    }

    /** Whether the one who made the row may act on it, whatever the role. */
    private static boolean ownerMay(Resource resource, Action action) {
        return resource.entity().access().get(action) instanceof AccessRule.Only only
                && only.owner() == AccessRule.Owner.ALLOWED;
    }

    private static void remove(World world, Findings findings, Resource resource, String one)
            throws InterruptedException {
        Optional<String> remover = world.tokenFor(resource.entity(), Action.DELETE);
        if (resource.delete().isEmpty() || remover.isEmpty()) {
            return;
        }
        findings.status(world.probe().send(new Call("DELETE", one, Map.of(), "").as(remover.get())), 204);
        Optional<String> reader = world.tokenFor(resource.entity(), Action.GET);
        if (resource.get().isPresent() && reader.isPresent()) {
            findings.status(world.probe().send(Call.get(one).as(reader.get())), 404);
        }
        findings.status(world.probe().send(new Call("DELETE", one, Map.of(), "").as(remover.get())), 404);
        Optional<String> restorer = world.tokenFor(resource.entity(), Action.RESTORE);
        if (resource.restore().isPresent() && restorer.isPresent()) {
            findings.status(
                    world.probe().send(new Call("POST", one + "/restore", Map.of(), "").as(restorer.get())), 200);
        }
    }

    /** Numbers by value; decimals come back with their full scale; everything else by text. */
    private static boolean same(JsonNode sent, JsonNode seen) {
        if (sent.equals(seen)) {
            return true;
        }
        boolean numeric =
                sent.asText().matches("-?\\d+(\\.\\d+)?") && seen.asText().matches("-?\\d+(\\.\\d+)?");
        if (numeric) {
            return new BigDecimal(sent.asText()).compareTo(new BigDecimal(seen.asText())) == 0;
        }
        return sent.asText().equalsIgnoreCase(seen.asText());
    }
}
