package dev.nodesmith.cli;

import dev.nodesmith.app.ChangeItem;
import dev.nodesmith.app.ChangeItem.Kind;
import dev.nodesmith.app.ChangeProject.Planned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code plan} and {@code apply} have to say. */
record ChangeReport(Planned plan, Done done) {

    enum Done {
        PLANNED,
        APPLIED
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", plan.name());
        json.put("root", plan.root().toString());
        json.put("applied", done == Done.APPLIED);
        json.put("changes", !plan.isEmpty());
        json.put("conflicts", plan.hasConflicts());
        json.put("model", items(plan.model()));
        json.put("migration", items(plan.migration()));
        json.put("api", items(plan.api()));
        json.put("packages", items(plan.packages()));
        json.put("files", items(plan.files()));
        json.put("unchanged", plan.unchanged());
        json.put("warnings", Json.problems(plan.warnings()));
        json.put("problems", List.of());
        return Json.print(json) + System.lineSeparator();
    }

    private static List<Map<String, Object>> items(List<ChangeItem> items) {
        return items.stream().map(ChangeReport::item).toList();
    }

    private static Map<String, Object> item(ChangeItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("subject", item.subject());
        if (!item.notes().isEmpty()) {
            json.put("notes", item.notes());
        }
        return json;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        if (plan.isEmpty()) {
            lines.add(plan.name() + " is as its model says. Nothing to change.");
            section("yours", plan.files(), lines);
            return lines(lines);
        }
        lines.add(plan.name() + (done == Done.APPLIED ? ": applied" : ": what apply would do"));
        section("model", plan.model(), lines);
        migration(lines);
        section("api", plan.api(), lines);
        section("packages", plan.packages(), lines);
        section("files", plan.files(), lines);
        lines.add("");
        lines.add(counts());
        lines.addAll(next());
        return lines(lines);
    }

    private static void section(String title, List<ChangeItem> items, List<String> lines) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title);
        for (ChangeItem item : items) {
            String notes = String.join("; ", item.notes());
            lines.add(("  " + sign(item.kind()) + " " + item.subject() + (notes.isEmpty() ? "" : "  " + notes)));
        }
    }

    /** What it can do to a database in use stands in front of each step. */
    private void migration(List<String> lines) {
        if (plan.migration().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("migration");
        int width = plan.migration().stream()
                .mapToInt(step -> word(step.kind()).length())
                .max()
                .orElse(0);
        for (ChangeItem step : plan.migration()) {
            String kind = word(step.kind());
            lines.add("  " + kind + " ".repeat(width - kind.length()) + "  " + step.subject()
                    + step.notes().stream().map(note -> ": " + note).collect(Collectors.joining()));
        }
    }

    private String counts() {
        Map<Kind, Long> counts = plan.files().stream()
                .collect(Collectors.groupingBy(ChangeItem::kind, LinkedHashMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (counts.containsKey(kind)) {
                parts.add(counts.get(kind) + " " + (kind == Kind.CONFLICT ? "in conflict" : word(kind)));
            }
        }
        parts.add(plan.unchanged() + " unchanged");
        return "files: " + String.join(", ", parts);
    }

    private List<String> next() {
        List<String> lines = new ArrayList<>();
        if (done == Done.PLANNED) {
            if (plan.hasConflicts()) {
                lines.add("Files in conflict get marks as git makes them, <<<<<<< to >>>>>>>, for you to resolve.");
            }
            return lines;
        }
        List<String> steps = new ArrayList<>();
        if (plan.hasConflicts()) {
            steps.add("resolve the files in conflict: look for <<<<<<<");
        }
        if (!plan.packages().isEmpty()) {
            steps.add("npm install");
        }
        if (!plan.migration().isEmpty()) {
            steps.add("npm run migrate");
        }
        steps.add("npm test");
        steps.add("nodesmith undo takes all of it back");
        lines.add("");
        lines.add("Next:");
        steps.forEach(step -> lines.add("  " + step));
        return lines;
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static char sign(Kind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case RENAMED, CHANGED, UPDATED -> '~';
            case MERGED -> '&';
            case CONFLICT, BREAKING -> '!';
            case KEPT, COMPATIBLE, SAFE -> '=';
            case LOCKS, REWRITES, MAY_FAIL, LOSES_DATA -> '!';
        };
    }
}
