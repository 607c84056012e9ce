package dev.nodesmith.generate.http;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Where the files of a framework lie, and what their templates are called. */
public final class FrameworkFiles {

    private FrameworkFiles() {}

    /** The app and what puts its modules together. */
    public static void app(Contributions out, List<RoutesView> modules) {
        out.source("app", Place.ENTRY, "app", "app.ts.ftl", Map.of());
        out.source("api", Place.ENTRY, "api", "api.ts.ftl", Map.of("modules", modules));
    }

    public static void middleware(Contributions out, String name, Map<String, ?> model) {
        out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", model);
    }

    /** Routes that no model asks for: {@code health}, {@code docs}, {@code auth}. */
    public static void routes(Contributions out, String module, Map<String, ?> model) {
        out.source(Role.of(module + ".routes"), Place.ROUTES, module, module, module + ".routes.ts.ftl", model);
    }

    /** The routes of a resource or of the operations of none. */
    public static void routes(Contributions out, RoutesView module, Map<String, ?> model) {
        out.source(
                Role.of("routes", module.subject()),
                Place.ROUTES,
                module.group(),
                module.stem(),
                "module.routes.ts.ftl",
                model);
    }
}
