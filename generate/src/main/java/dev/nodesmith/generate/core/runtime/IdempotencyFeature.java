package dev.nodesmith.generate.core.runtime;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** {@code Idempotency-Key}: the service that HTTP asks and the port that storage implements. */
public final class IdempotencyFeature implements Feature {

    @Override
    public String id() {
        return "idempotency";
    }

    @Override
    public String title() {
        return "Idempotency keys";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("idempotency", Place.SHARED, "idempotency", "idempotency.ts.ftl", Map.of());
    }
}
