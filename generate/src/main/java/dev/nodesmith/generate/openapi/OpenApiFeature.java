package dev.nodesmith.generate.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.json.JsonPrinter;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.Locale;

/** Writes {@code openapi.json}, which the server serves and writes its answers by. */
public final class OpenApiFeature implements Feature {

    @Override
    public String id() {
        return "openapi";
    }

    @Override
    public String title() {
        return "OpenAPI 3.1";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(OpsSlots.RUNTIME_FILES, "openapi.json");
        ObjectNode document = OpenApiDocument.of(generation.plan());
        out.text("openapi.json", () -> JsonPrinter.print(document));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> out.add(
                                OpenApiSlots.OPERATIONS,
                                new OpenApiSlots.Listed(
                                        method.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        method.getValue().path("summary").asText(),
                                        method.getValue().path("description").asText()))));
    }
}
