package dev.nodesmith.generate.http;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Files that frameworks with chains of handlers have in common, and others have no use for. */
public final class HandlerFiles {

    private HandlerFiles() {}

    public static void add(Contributions out, List<RoutesView> modules) {
        add(out, "listen", Map.of());
        add(out, "http-errors", Map.of());
        add(out, "answer-once", Map.of("empties", HandlerModule.answerWithNothing(modules)));
    }

    private static void add(Contributions out, String name, Map<String, ?> model) {
        // Templates are named from the folder of the framework.
        out.source(name, Place.MIDDLEWARE, name, "../" + name + ".ts.ftl", model);
    }
}
