package dev.nodesmith.generate.core.runtime;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slot;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/**
 * OpenTelemetry, loaded only when there is somewhere to send traces to. What is instrumented besides HTTP, other features say
 * through {@link #INSTRUMENTATIONS}.
 */
public final class TracingFeature implements DocumentFeature {

    /** Libraries whose calls become spans. */
    public static final Slot<Instrumentation> INSTRUMENTATIONS = Slot.of("instrumentations", Instrumentation.class);

    /**
     * A library that is instrumented.
     *
     * @param npm package of the instrumentation, {@code @opentelemetry/instrumentation-pg}
     * @param type class that it exports, {@code PgInstrumentation}
     * @param options argument of its constructor, {@code { requireParentSpan: true }}; may be empty
     * @param module CommonJS module that it patches, {@code pg}
     */
    public record Instrumentation(String npm, String type, String options, String module) {}

    @Override
    public String id() {
        return "tracing";
    }

    @Override
    public String title() {
        return "OpenTelemetry traces";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.env(EnvVar.optional(
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                new EnvVar.Address(List.of("http", "https")),
                "http://localhost:4318",
                "OpenTelemetry collector; no traces without it"));
    }

    @Override
    public void write(Generation generation, Contributions out) {
        out.source(
                "tracing",
                Place.SHARED,
                "tracing",
                "tracing.ts.ftl",
                Map.of("instrumentations", out.items(INSTRUMENTATIONS)));
    }
}
