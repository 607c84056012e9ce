package dev.nodesmith.generate.http.nest;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.validation.schema.SchemaFeature;
import java.util.Map;

/** The pipe of Nest that hands parts of requests to a library of schemas. */
public final class SchemaPipeFeature implements Feature {

    @Override
    public String id() {
        return "nest-schema-pipe";
    }

    @Override
    public String title() {
        return "Pipe of schemas";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().choices().get(Axis.HTTP) instanceof NestFeature
                && generation.selection().choices().get(Axis.VALIDATION) instanceof SchemaFeature;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("schema.pipe", Place.MIDDLEWARE, "schema.pipe", "schema.pipe.ts.ftl", Map.of());
    }
}
