package dev.nodesmith.generate.docs;

import java.util.ArrayList;
import java.util.List;

/** What can go wrong with every such backend. */
final class StandardPlaybooks {

    private StandardPlaybooks() {}

    static List<Playbook> of(ProjectFacts facts) {
        List<Playbook> playbooks = new ArrayList<>();
        playbooks.add(
                new Playbook(
                        "The database is away",
                        "Requests are answered with 503 and `Retry-After`, and so is `/health/ready`; `/health/live` still answers 200.",
                        List.of(
                                "Do not restart the backend: it finds the database again by itself.",
                                "Bring the database back. The first request that needs it opens a new connection.",
                                "If the database answers others but not the backend, compare its limit of connections with\n   `DATABASE_POOL_SIZE` times the number of processes.")));
        playbooks.add(new Playbook(
                "Answers are slow",
                "The histogram of request times grows, or answers are 503 because the process is overloaded.",
                List.of(
                        "Find the route in the metrics: times are counted by route, not by address.",
                        "Look for the queries of that route in the statistics of the database, and at their plans.",
                        "When all routes are slow, look at the delay of the event loop and at the connections that wait for the pool.",
                        "More processes help against a busy processor, not against a busy database.")));
        playbooks.add(
                new Playbook(
                        "Clients are refused with 429",
                        "The log has many lines with status 429, from one client or from all of them.",
                        List.of(
                                "If all clients share one limit, the backend does not see their addresses: set `TRUST_PROXY_HOPS` to the number\n   of proxies in front of it.",
                                "If one client asks too much, its limit does its work. `RATE_LIMIT_PER_MINUTE` is for all clients alike.")));
        if (facts.auth()) {
            playbooks.add(new Playbook(
                    "A secret has leaked",
                    "`JWT_SECRET` or an access token is where it should not be.",
                    List.of(
                            "For one user, an administrator sets `disabled` at `PATCH "
                                    + facts.plan().basePath()
                                    + "/users/{id}/access`: it ends all sessions of that user.",
                            "For the secret, start all processes with a new `JWT_SECRET`. Access tokens end at once; clients get new ones\n   with their refresh tokens.",
                            "Look for `audit` in the log to see what was done with it.")));
        }
        playbooks.add(new Playbook(
                "It does not start",
                "It ends at once with a code other than 0 and names the variables that are missing or wrong.",
                List.of("Set them as the table in the README says. Their values are never printed.")));
        return List.copyOf(playbooks);
    }
}
