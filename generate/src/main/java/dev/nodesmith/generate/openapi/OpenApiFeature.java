package dev.nodesmith.generate.openapi;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.ops.OpsSlots;

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
        OpenApiDocument document = OpenApiDocument.of(generation.plan());
        out.text("openapi.json", document::print);
        document.operations().forEach(operation -> out.add(OpenApiSlots.OPERATIONS, operation));
    }
}
