package dev.nodesmith.generate.ratelimit;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.docs.Playbook;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.BackingService;
import dev.nodesmith.generate.ops.OpsSlots;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits per client and, where there are users, per account. Counted in Redis when there is one, else in memory. */
public final class RateLimitFeature implements Feature {

    private static final EnvVar.Whole PER_MINUTE = new EnvVar.Whole(1, 1_000_000_000);

    private static final Decision FAIL_OPEN = new Decision(
            "rate-limits-fail-open",
            "Rate limits fail open",
            "Several processes have to count together, so the counters live in Redis. Redis can be away.",
            "With `REDIS_URL` all processes count in Redis. While it is away, each counts for itself in memory and no"
                    + " request is refused or waits because of it.",
            List.of(
                    "During an outage of Redis a client may send as many requests as there are processes times the limit.",
                    "Windows are fixed: across the border of two, a client may send twice the limit in a short time.",
                    "An IPv6 client counts by its /64, since it has all of those addresses."));

    private static final Playbook REDIS_AWAY = new Playbook(
            "Redis is away",
            "The log says `Redis is away: each process counts requests for itself`.",
            List.of(
                    "Nothing has to be done for the requests: they are served, and limited per process.",
                    "Bring Redis back; the log says `Redis is back` and all processes count together again."));

    private static final BackingService REDIS = new BackingService(
            "redis",
            "redis:8.2-alpine",
            6379,
            Map.of(),
            "redis-cli ping",
            Optional.empty(),
            Map.of("REDIS_URL", "redis://{host}:6379"),
            Map.of());

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
        out.env(EnvVar.optional(
                "REDIS_URL",
                new EnvVar.Address(List.of("redis", "rediss")),
                "redis://localhost:6379",
                "Where all processes count requests together; without it each counts for itself."));
        out.add(OpsSlots.SERVICES, REDIS);
        out.add(DocsSlots.DECISIONS, FAIL_OPEN);
        out.add(DocsSlots.RUNBOOK, REDIS_AWAY);
    }
}
