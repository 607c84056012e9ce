package dev.nodesmith.verify.faults;

import dev.nodesmith.model.Action;
import dev.nodesmith.verify.Probe.Call;
import dev.nodesmith.verify.Resource;
import dev.nodesmith.verify.Target;
import dev.nodesmith.verify.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes away what a backend leans on while requests come in, and tells what its clients saw that they should not. */
public final class Faults {

    private static final int CONNECTIONS = 20;
    private static final Duration WARM = Duration.ofMillis(500);
    private static final Duration AWAY = Duration.ofSeconds(2);
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(1);

    private final World world;
    private final String path;
    private final String token;

    private Faults(World world, String path, String token) {
        this.world = world;
        this.path = path;
        this.token = token;
    }

    /** With the first list of the backend that somebody may read. Empty where there is none. */
    public static Optional<Faults> of(Target target) throws InterruptedException {
        World world = World.of(target);
        for (Resource resource : world.resources()) {
            Optional<String> token = world.tokenFor(resource.entity(), Action.LIST);
            if (resource.list().isPresent() && token.isPresent()) {
                return Optional.of(new Faults(world, resource.list().get().path() + "?limit=5", token.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * While the database is away every answer is a 503, liveness stays and readiness goes; once it is back all is as before,
     * with no restart. No request stays without an answer.
     */
    public List<String> databaseAway(DatabaseLine line) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        try (Traffic traffic = Traffic.start(world.target().base(), path, token, CONNECTIONS)) {
            Thread.sleep(WARM);
            expectOnly(traffic.takeStatuses(), Set.of(200), "before", problems);
            line.cut();
            Thread.sleep(AWAY);
            Map<Integer, Integer> whileAway = traffic.takeStatuses();
            expectOnly(whileAway, Set.of(200, 503), "while the database is away", problems);
            if (!whileAway.containsKey(503)) {
                problems.add("no request was answered while the database was away");
            }
            expectHealth("/health/live", 200, problems);
            expectHealth("/health/ready", 503, problems);
            line.restore();
            if (recovers(traffic)) {
                traffic.takeStatuses();
                Thread.sleep(STEADY);
                expectOnly(traffic.takeStatuses(), Set.of(200), "after the database is back", problems);
                expectHealth("/health/ready", 200, problems);
            } else {
                problems.add("still no answer but 503, " + RECOVERY + " after the database came back");
            }
            problems.addAll(traffic.dropped());
            problems.addAll(traffic.turnedAway());
        }
        return problems;
    }

    /** Whoever had been let in when the backend was told to stop gets an answer, and it is no error. */
    public List<String> stopped(Runnable stop) throws InterruptedException {
        List<String> problems = new ArrayList<>();
        try (Traffic traffic = Traffic.start(world.target().base(), path, token, CONNECTIONS)) {
            Thread.sleep(WARM);
            stop.run();
            expectOnly(traffic.takeStatuses(), Set.of(200), "until the end", problems);
            problems.addAll(traffic.dropped());
        }
        return problems;
    }

    private boolean recovers(Traffic traffic) throws InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (System.nanoTime() < end) {
            traffic.takeStatuses();
            Thread.sleep(STEADY.dividedBy(4));
            if (traffic.takeStatuses().keySet().equals(Set.of(200))) {
                return true;
            }
        }
        return false;
    }

    private void expectHealth(String endpoint, int status, List<String> problems) throws InterruptedException {
        int seen = world.probe().send(Call.get(endpoint)).status();
        if (seen != status) {
            problems.add(endpoint + " answers " + seen + ", not " + status);
        }
    }

    private static void expectOnly(
            Map<Integer, Integer> statuses, Set<Integer> expected, String when, List<String> problems) {
        if (statuses.isEmpty() || !expected.containsAll(statuses.keySet())) {
            problems.add("answers by status " + when + ": " + statuses + ", not only " + expected);
        }
    }
}
