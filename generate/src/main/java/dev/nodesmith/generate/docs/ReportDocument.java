package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.ApiOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code docs/report.md}: what was made, in seven parts. */
final class ReportDocument {

    private static final List<String> LAYERS =
            List.of("routes", "service", "access", "schema", "model", "repository", "store");

    private static final List<String> CHECKS = List.of("lint", "typecheck", "format:check");

    private final ProjectFacts facts;

    ReportDocument(ProjectFacts facts) {
        this.facts = facts;
    }

    void write(Contributions out, Map<String, ?> common) {
        ApiOptions api = facts.generation().project().api();
        out.file(
                "docs/report.md",
                "report.md.ftl",
                DocsFeature.merged(
                        common,
                        Map.of(
                                "files", Tables.files(ProjectMap.of(facts)).stripTrailing(),
                                "modules", modules(out),
                                "uncallable", ProjectFacts.code(facts.uncallable()),
                                "hash", hash(),
                                "unknownKeys",
                                        api.unknownKeys() == ApiOptions.UnknownKeys.REFUSE
                                                ? "keys that it does not know are refused"
                                                : "keys that it does not know are dropped",
                                "checks", ProjectFacts.code(Slots.Script.calls(CHECKS, out.items(Slots.SCRIPTS))),
                                "testing", notes(ReportNote.Part.TESTING, out),
                                "performance", notes(ReportNote.Part.PERFORMANCE, out),
                                "security", notes(ReportNote.Part.SECURITY, out),
                                "steps", steps(out))));
    }

    private static List<String> notes(ReportNote.Part part, Contributions out) {
        return out.items(DocsSlots.REPORT).stream()
                .filter(n -> n.part() == part)
                .map(ReportNote::text)
                .toList();
    }

    private String hash() {
        return facts.generation()
                .project()
                .auth()
                .map(a -> switch (a.passwordHash()) {
                    case ARGON2ID -> "Argon2id";
                    case BCRYPT -> "bcrypt";
                })
                .orElse("");
    }

    /** The files of each resource, layer by layer. */
    private List<String> modules(Contributions out) {
        List<String> lines = new ArrayList<>();
        for (ResourcePlan resource : facts.plan().resources()) {
            String entity = resource.entity().name();
            List<String> paths = LAYERS.stream()
                    .map(layer -> out.findPath(Role.of(layer, entity)))
                    .flatMap(Optional::stream)
                    .map(path -> "`" + path + "`")
                    .toList();
            if (!paths.isEmpty()) {
                lines.add("`" + entity + "`: " + String.join(", ", paths));
            }
        }
        return List.copyOf(lines);
    }

    private List<String> steps(Contributions out) {
        List<String> steps = new ArrayList<>();
        if (!facts.openOperations().isEmpty()) {
            steps.add(
                    "Write the " + (facts.openOperations().size() == 1 ? "operation" : "operations") + " named above.");
        }
        if (facts.auth()) {
            steps.add(
                    "Make the first administrator of production by hand: register, then set the role in the database.");
            steps.add("Choose a `JWT_SECRET` of at least 32 random bytes and keep it where secrets are kept.");
        } else {
            steps.add("Decide who may call the API, and keep everybody else from reaching it.");
        }
        steps.add(
                "Set `CORS_ORIGINS` to the sites whose pages call the API, and `TRUST_PROXY_HOPS` to the proxies in front.");
        steps.add("Back up the database, and try to restore it once.");
        steps.add("Watch `/health/ready`, the rate of answers with 5xx and the 95th percentile of their time.");
        steps.addAll(notes(ReportNote.Part.NEXT_STEPS, out));
        return List.copyOf(steps);
    }
}
