package dev.nodesmith.generate.ratelimit;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Limits per client and, where there are users, per account. Counted in Redis when there is one, else in memory. */
public final class RateLimitFeature implements Feature {

    private static final EnvVar.Whole PER_MINUTE = new EnvVar.Whole(1, 1_000_000_000);

    @Override
    public String id() {
        return "rate-limit";
    }

    @Override
    public String title() {
        return "Rate limits";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.source("rate-limit", Place.SHARED, "rate-limit", "rate-limit.ts.ftl", Map.of());
        out.env(EnvVar.withDefault(
                "RATE_LIMIT_PER_MINUTE", PER_MINUTE, "300", "Requests that one client may send in a minute."));
        if (generation.plan().hasAuth()) {
            out.env(EnvVar.withDefault(
                    "AUTH_RATE_LIMIT_PER_MINUTE",
                    PER_MINUTE,
                    "20",
                    "Requests with a password that one client may send in a minute."));
        }
        out.env(
                EnvVar.optional(
                        "REDIS_URL",
                        new EnvVar.Address(List.of("redis", "rediss")),
                        "redis://localhost:6379",
                        "Where all processes count requests together; without it, or while it is away, each counts for itself."));
    }
}
