package dev.nodesmith.cli;

import dev.nodesmith.app.NewProject.Planned;
import dev.nodesmith.app.write.WritePlan.Change;
import dev.nodesmith.app.write.WritePlan.PlannedFile;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code new} has to say when it is done. */
record NewReport(Planned project, Done done) {

    enum Done {
        PLANNED,
        WRITTEN
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", project.name());
        json.put("target", project.files().target().toString());
        json.put("written", done == Done.WRITTEN);
        json.put("stack", project.stack());
        json.put("files", project.files().files().stream().map(NewReport::json).toList());
        json.put("warnings", Json.problems(project.warnings()));
        json.put("problems", List.of());
        return Json.print(json);
    }

    private static Map<String, Object> json(PlannedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", file.path());
        json.put("change", file.change().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return json;
    }

    /** A plan is the list of its files, for whoever reads; what to do next is for people only. */
    void print(PrintWriter out, Terminal.Reader reader) {
        if (done == Done.PLANNED) {
            project.files().files().forEach(file -> out.println(sign(file.change()) + " " + file.path()));
        }
        if (reader == Terminal.Reader.PERSON) {
            summary(out);
        }
    }

    private static char sign(Change change) {
        return switch (change) {
            case ADD -> '+';
            case REPLACE -> '~';
            case SAME -> '=';
            case KEEP_YOURS -> '!';
        };
    }

    private void summary(PrintWriter out) {
        List<PlannedFile> files = project.files().files();
        String stack = String.join(", ", project.stack().values());
        out.println();
        out.println((done == Done.PLANNED ? "Would write " : "Wrote ") + project.name() + " (" + stack + "): "
                + files.size() + " files in " + project.files().target());
        List<String> kept = project.files().paths(Change.KEEP_YOURS);
        if (!kept.isEmpty()) {
            out.println("Yours, left as they are: " + String.join(", ", kept));
        }
        if (done == Done.WRITTEN) {
            out.println();
            out.println("Next:");
            out.println("  cd " + project.files().target());
            out.println("  npm install");
            out.println("  npm run dev");
        }
    }
}
