package dev.nodesmith.verify.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.model.Action;
import dev.nodesmith.model.ApiOptions;
import dev.nodesmith.verify.Check;
import dev.nodesmith.verify.Exchange;
import dev.nodesmith.verify.Findings;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.World;
import java.util.Map;
import java.util.Optional;

/** Each property of a body is checked, and every one that is wrong is named at once. */
final class BodyValidation implements Check {

    @Override
    public String id() {
        return "validation.body";
    }

    @Override
    public String title() {
        return "Wrong bodies are refused with every wrong field named";
    }

    @Override
    public void run(World world, Findings findings) throws InterruptedException {
        int refused = world.model().api().validationStatus();
        for (Resource resource : world.resources()) {
            Optional<ObjectNode> body = world.body(resource);
            Optional<String> creator = world.tokenFor(resource.entity(), Action.CREATE);
            if (body.isPresent() && creator.isPresent() && resource.create().isPresent()) {
                String path = resource.create().get().path();
                JsonNode schema =
                        world.api().requestSchema(resource.create().get()).orElseThrow();
                allWrong(world, findings, path, creator.get(), schema, refused);
                eachMissing(world, findings, path, creator.get(), schema, body.get(), refused);
                for (String notAnObject : new String[] {"[]", "null", "\"x\"", "1"}) {
                    Call call = new Call("POST", path, Map.of(), notAnObject).as(creator.get());
                    findings.status(world.probe().send(call), 400, refused);
                }
                if (world.model().api().unknownKeys() == ApiOptions.UnknownKeys.REFUSE) {
                    ObjectNode extra = body.get().deepCopy().put("nosuchproperty", 1);
                    Exchange exchange =
                            world.probe().send(Call.of("POST", path, extra).as(creator.get()));
                    findings.status(exchange, refused);
                    findings.expect(
                            exchange.body().contains("nosuchproperty"),
                            "the unknown key is named: " + exchange.describe());
                }
            }
        }
    }

    /** An object where a scalar belongs is wrong for everything but free JSON. */
    private static void allWrong(
            World world, Findings findings, String path, String token, JsonNode schema, int refused)
            throws InterruptedException {
        ObjectNode wrong = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(p -> {
            if (!free(p.getValue())) {
                wrong.putObject(p.getKey()).put("$gt", "");
            }
        });
        if (wrong.isEmpty()) {
            return;
        }
        Exchange exchange = world.probe().send(Call.of("POST", path, wrong).as(token));
        findings.status(exchange, refused);
        wrong.properties()
                .forEach(p -> findings.expect(
                        exchange.body().contains(p.getKey()), p.getKey() + " is named: " + exchange.describe()));
    }

    private static void eachMissing(
            World world, Findings findings, String path, String token, JsonNode schema, ObjectNode body, int refused)
            throws InterruptedException {
        for (JsonNode required : schema.path("required")) {
            ObjectNode less = body.deepCopy();
            less.remove(required.asText());
            Exchange exchange = world.probe().send(Call.of("POST", path, less).as(token));
            findings.status(exchange, refused);
            findings.expect(
                    exchange.body().contains(required.asText()),
                    required.asText() + " is named when missing: " + exchange.describe());
        }
    }

    private static boolean free(JsonNode schema) {
        return !schema.has("type") && !schema.has("$ref") && !schema.has("enum") && !schema.has("anyOf");
    }
}
