package dev.nodesmith.model.yaml;

import dev.nodesmith.model.Expression;
import dev.nodesmith.model.FieldType.BooleanType;
import dev.nodesmith.model.Report;
import dev.nodesmith.model.Report.Grouping;
import dev.nodesmith.model.Report.Measure;
import dev.nodesmith.model.yaml.ReportDraft.MeasureDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves what reports count, sum and group by. */
final class ReportLinker {

    private final ProjectDraft project;
    private final Scopes scopes;
    private final Problems problems;

    ReportLinker(ProjectDraft project, Scopes scopes, Problems problems) {
        this.project = project;
        this.scopes = scopes;
        this.problems = problems;
    }

    List<Report> link() {
        RelationTargets targets = new RelationTargets(project, problems);
        Map<String, ReportDraft> bySnake = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (ReportDraft draft : project.reports()) {
            ReportDraft first =
                    bySnake.putIfAbsent(Identifiers.snake(draft.name().value()), draft);
            if (first != null) {
                problems.error(
                        Place.of(draft.path(), draft.name()),
                        "The reports `" + first.name().value() + "` and `"
                                + draft.name().value() + "` would have the same path.",
                        "rename one of them");
            }
            targets.find(draft.on(), draft.path() + ".on").ifPresent(entity -> reports.add(report(draft, entity)));
        }
        return List.copyOf(reports);
    }

    private Report report(ReportDraft draft, EntityDraft entity) {
        if (draft.access().filter(RuleReader::speaksOfOwner).isPresent()) {
            problems.error(
                    problems.at(draft.path() + ".access", "owner"),
                    "A report speaks of many rows; `owner` says nothing here.",
                    "take roles or `signedIn`, and `filter: \"… == caller.id\"` for one's own rows");
        }
        ReportColumns columns = new ReportColumns(entity, problems);
        Map<String, Scalar> names = new LinkedHashMap<>();
        List<Grouping> groupings = new ArrayList<>();
        for (Scalar group : draft.groupBy()) {
            columns.grouping(group, draft.path() + ".groupBy").ifPresent(grouping -> {
                groupings.add(grouping);
                claim(names, grouping.field(), group, draft.path() + ".groupBy");
            });
        }
        List<Measure> measures = new ArrayList<>();
        for (MeasureDraft measure : draft.measures()) {
            claim(names, measure.name().value(), measure.name(), measure.path());
            columns.measure(measure).ifPresent(measures::add);
        }
        Optional<Expression> filter = draft.filter()
                .flatMap(text -> new Expressions(problems)
                        .read(text, draft.path() + ".filter", scopes.of(entity, Scopes.Use.ROW), new BooleanType()));
        return new Report(
                draft.name().value(),
                draft.description(),
                entity.name(),
                List.copyOf(groupings),
                List.copyOf(measures),
                filter,
                draft.access());
    }

    private void claim(Map<String, Scalar> names, String name, Scalar place, String path) {
        if (names.putIfAbsent(Identifiers.snake(name), place) != null) {
            problems.error(
                    Place.of(path, place),
                    "Two values of this report would be called `" + name + "`.",
                    "rename the figure");
        }
    }
}
