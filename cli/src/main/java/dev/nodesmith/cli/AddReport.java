package dev.nodesmith.cli;

import dev.nodesmith.app.AddToModel.Planned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code add} has to say when it is done. */
record AddReport(Planned added, Done done) {

    enum Done {
        PLANNED,
        WRITTEN
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", added.file().toString());
        json.put("written", done == Done.WRITTEN);
        json.put("kind", added.what());
        json.put("path", String.join(".", added.path()));
        json.put("line", added.line());
        json.put("diff", added.diff());
        json.put("warnings", Json.problems(added.warnings()));
        json.put("problems", List.of());
        return Json.print(json);
    }

    String text() {
        return switch (done) {
            case PLANNED -> added.diff();
            case WRITTEN ->
                "Added the " + added.what() + " `" + added.name() + "`"
                        + added.owner().map(owner -> " of `" + owner + "`").orElse("") + ": " + added.file() + ":"
                        + added.line() + System.lineSeparator();
        };
    }
}
