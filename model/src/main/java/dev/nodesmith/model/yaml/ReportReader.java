package dev.nodesmith.model.yaml;

import dev.nodesmith.model.yaml.ReportDraft.MeasureDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one of {@code reports}. */
final class ReportReader {

    private final RuleReader rules;
    private final Problems problems;

    ReportReader(RuleReader rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    Optional<ReportDraft> read(Mapping.Entry entry) {
        String path = "reports." + entry.key().value();
        boolean named = Identifiers.accept(entry.key(), path, "a report", problems);
        return Section.of(entry.value(), path, Keys.REPORT, problems)
                .filter(section -> named)
                .flatMap(section -> report(entry.key(), section));
    }

    private Optional<ReportDraft> report(Scalar name, Section section) {
        Optional<Scalar> on = section.scalar("on");
        List<MeasureDraft> measures = measures(section);
        if (on.isEmpty()) {
            problems.error(section.place(), "A report needs the entity it is about.", "for example `on: Order`");
        }
        boolean none = section.node("measures")
                .map(node ->
                        node instanceof Mapping mapping && mapping.entries().isEmpty())
                .orElse(true);
        if (none) {
            problems.error(section.place(), "A report needs `measures`.", "for example `measures: { n: count }`");
        }
        return on.map(entity -> new ReportDraft(
                name,
                section.path(),
                section.text("description"),
                entity,
                section.scalars("groupBy"),
                measures,
                section.scalar("filter"),
                OperationReader.access(section, rules)));
    }

    private List<MeasureDraft> measures(Section section) {
        List<MeasureDraft> measures = new ArrayList<>();
        for (Mapping.Entry entry : section.entries("measures", "a mapping of names to figures such as sum(price)")) {
            String path = section.pathOf("measures") + "." + entry.key().value();
            boolean named = Identifiers.accept(entry.key(), path, "a figure", problems);
            Section.scalar(entry.value(), path, problems)
                    .filter(line -> named)
                    .ifPresent(line -> measures.add(new MeasureDraft(entry.key(), path, line)));
        }
        return List.copyOf(measures);
    }
}
