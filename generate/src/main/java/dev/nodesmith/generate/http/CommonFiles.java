package dev.nodesmith.generate.http;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Files that several frameworks have in common, and others have no use for. */
public final class CommonFiles {

    private CommonFiles() {}

    /** For a server that the app makes itself. */
    public static void listen(Contributions out) {
        add(out, "listen", Map.of());
    }

    /** For middleware that throws errors in the form of {@code http-errors}. */
    public static void httpErrors(Contributions out) {
        add(out, "http-errors", Map.of());
    }

    /** For handlers that work out a command's answer and send it themselves. */
    public static void answerOnce(Contributions out, List<RoutesView> modules) {
        add(out, "answer-once", Map.of("empties", HandlerModule.answerWithNothing(modules)));
    }

    /** For frameworks whose hooks set headers that are worked out when the app is built. */
    public static void standardHeaders(Contributions out) {
        add(out, "standard-headers", Map.of());
    }

    private static void add(Contributions out, String name, Map<String, ?> model) {
        // Templates are named from the folder of the framework.
        out.source(name, Place.MIDDLEWARE, name, "../" + name + ".ts.ftl", model);
    }
}
