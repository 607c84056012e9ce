package dev.nodesmith.generate.core.runtime;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.Map;

/** Figures for Prometheus, on a port of their own and only when there is one. */
public final class MetricsFeature implements Feature {

    @Override
    public String id() {
        return "metrics";
    }

    @Override
    public String title() {
        return "Prometheus metrics";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("metrics", Place.SHARED, "metrics", "metrics.ts.ftl", Map.of());
        out.env(EnvVar.optional(
                "METRICS_PORT",
                new EnvVar.Whole(1, 65_535),
                "9464",
                "Port of /metrics for Prometheus; no metrics without it"));
    }
}
