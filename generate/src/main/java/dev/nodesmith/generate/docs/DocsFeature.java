package dev.nodesmith.generate.docs;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Models;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.openapi.OpenApiSlots;
import dev.nodesmith.model.ApiOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** README, decisions, runbook, changelog and report of the emitted project. */
public final class DocsFeature implements DocumentFeature {

    @Override
    public String id() {
        return "docs";
    }

    @Override
    public String title() {
        return "README, decisions, runbook and report";
    }

    @Override
    public void write(Generation generation, Contributions out) {
        ProjectFacts facts = new ProjectFacts(generation, out);
        String server = generation.language().built(out.pathOf(Role.of("server")));
        Map<String, ?> common = Map.of("f", facts, "server", server, "resources", resources(facts));
        writeReadme(generation, facts, out, common);
        writeDecisions(facts, out);
        writeRunbook(facts, out, common);
        out.file("CHANGELOG.md", "changelog.md.ftl", common);
        new ReportDocument(facts).write(out, common);
        new ClientDocument(facts).write(out);
    }

    private static void writeReadme(
            Generation generation, ProjectFacts facts, Contributions out, Map<String, ?> common) {
        Map<String, ?> tables = Map.of(
                "commands", Tables.commands(out),
                "accounts", Tables.accounts(facts.accounts()),
                "endpoints", Tables.endpoints(generation, out.items(OpenApiSlots.OPERATIONS)),
                "environment", out.items(Slots.ENV).isEmpty() ? "" : Tables.environment(out.items(Slots.ENV)),
                "files", Tables.files(ProjectMap.of(facts)),
                "errorForm", errorForm(generation.project().api()));
        out.file("README.md", "readme.md.ftl", merged(common, tables));
    }

    private static void writeDecisions(ProjectFacts facts, Contributions out) {
        List<Decision> decisions = new ArrayList<>(ModelDecisions.of(facts));
        decisions.addAll(out.items(DocsSlots.DECISIONS));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String file = String.format(Locale.ROOT, "%04d-%s.md", i + 1, decision.slug());
            files.add(file);
            out.file("docs/decisions/" + file, "decision.md.ftl", Map.of("d", decision, "number", i + 1));
        }
        out.file("docs/decisions/README.md", "decisions.md.ftl", Map.of("decisions", decisions, "files", files));
    }

    private static void writeRunbook(ProjectFacts facts, Contributions out, Map<String, ?> common) {
        List<Playbook> playbooks = new ArrayList<>(StandardPlaybooks.of(facts));
        playbooks.addAll(out.items(DocsSlots.RUNBOOK));
        Map<String, ?> own = Map.of(
                "playbooks",
                playbooks,
                "migrate",
                out.findPath(Role.of("migrate")).map(facts.generation().language()::built),
                "addresses",
                Tables.healthAddresses().print());
        out.file("docs/runbook.md", "runbook.md.ftl", merged(common, own));
    }

    static Map<String, ?> merged(Map<String, ?> common, Map<String, ?> own) {
        Map<String, ?> all = common;
        for (Map.Entry<String, ?> entry : own.entrySet()) {
            all = Models.with(all, entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** {@code authors, books and loans}. */
    private static String resources(ProjectFacts facts) {
        List<String> words = facts.plan().resources().stream()
                .filter(r -> !r.endpoints().isEmpty())
                .map(r -> r.names().pluralWords())
                .toList();
        return words.isEmpty() ? "no resources" : ProjectFacts.and(words);
    }

    private static String errorForm(ApiOptions api) {
        return switch (api.responses()) {
            case PROBLEM ->
                "problem details (RFC 9457) with a `code` for programs, and\n  `errors` that name every value that is not valid.";
            case ENVELOPE ->
                "`success: false` and an `error` with a `code` for programs,\n  and `details` that name every value that is not valid.";
            case PLAIN ->
                "a `code` for programs, a `message` for people, and `errors`\n  that name every value that is not valid.";
        };
    }
}
