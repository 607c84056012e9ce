package dev.nodesmith.cli;

import dev.nodesmith.app.NewProject.Planned;
import dev.nodesmith.app.OpenChoices.Choice;
import dev.nodesmith.app.write.WritePlan.Change;
import dev.nodesmith.app.write.WritePlan.PlannedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code new} has to say when it is done. */
record NewReport(Planned project, Done done) {

    enum Done {
        PLANNED,
        WRITTEN
    }

    String json() {
        return print(object());
    }

    /** As {@link #json()}, of a project that runs at {@code url}. */
    String json(String url) {
        Map<String, Object> json = object();
        json.put("url", url);
        return print(json);
    }

    private static String print(Map<String, Object> json) {
        return Json.print(json) + System.lineSeparator();
    }

    private Map<String, Object> object() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", project.name());
        json.put("target", project.files().target().toString());
        json.put("written", done == Done.WRITTEN);
        json.put("stack", project.stack());
        json.put("chosen", project.chosen().stream().map(NewReport::json).toList());
        json.put("files", project.files().files().stream().map(NewReport::json).toList());
        json.put("warnings", Json.problems(project.warnings()));
        json.put("problems", List.of());
        return json;
    }

    private static Map<String, Object> json(Choice choice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", choice.key());
        json.put("choice", choice.id());
        json.put("among", choice.among());
        json.put("reason", choice.reason());
        return json;
    }

    private static Map<String, Object> json(PlannedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", file.path());
        json.put("change", file.change().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return json;
    }

    /** A plan is the list of its files, for whoever reads; what to do next is for people only. */
    String text(Terminal.Reader reader) {
        List<String> lines = new ArrayList<>();
        if (done == Done.PLANNED) {
            project.files().files().forEach(file -> lines.add(sign(file.change()) + " " + file.path()));
        }
        if (reader == Terminal.Reader.PERSON) {
            lines.addAll(summary());
        }
        return lines(lines);
    }

    /** Where to look once it runs. */
    String running(String url) {
        return lines(List.of(project.name() + " is running at " + url, "API documentation: " + url + "/docs"));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private static char sign(Change change) {
        return switch (change) {
            case ADD -> '+';
            case REPLACE -> '~';
            case SAME -> '=';
            case KEEP_YOURS -> '!';
        };
    }

    private List<String> summary() {
        List<PlannedFile> files = project.files().files();
        List<String> lines = new ArrayList<>();
        lines.add((done == Done.PLANNED ? "Would write " : "Wrote ") + files.size() + " files of " + project.name()
                + " to " + project.files().target());
        lines.add("  " + String.join(" · ", project.stack().values()));
        project.chosen()
                .forEach(choice -> lines.add(
                        "  " + choice.id() + ", of " + String.join(", ", choice.among()) + ": " + choice.reason()));
        List<String> kept = project.files().paths(Change.KEEP_YOURS);
        if (!kept.isEmpty()) {
            lines.add("Yours, left as they are: " + String.join(", ", kept));
        }
        if (done == Done.WRITTEN) {
            lines.addAll(List.of(
                    "", "Next:", "  cd " + project.files().target(), "  npm install", "  npm run dev", "  npm test"));
        }
        return lines;
    }
}
