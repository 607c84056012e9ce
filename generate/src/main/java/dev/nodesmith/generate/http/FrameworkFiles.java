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

    /** As {@link #routes(Contributions, String, Map)}, for a layout that keeps handlers in controllers. */
    public static void controlled(Contributions out, String module, Map<String, ?> model) {
        Role routes = Role.of(module + ".routes");
        out.source(routes, Place.ROUTES, module, module, module + ".controller-routes.ts.ftl", model);
        Role controller = Role.of(module + ".controller");
        out.source(controller, Place.HANDLER, module, module, module + ".controller.ts.ftl", model);
    }

    /** As {@link #routes(Contributions, RoutesView, Map)}, for a layout that keeps handlers in controllers. */
    public static void controlled(Contributions out, RoutesView module, Map<String, ?> model) {
        out.source(
                Role.of("routes", module.subject()),
                Place.ROUTES,
                module.group(),
                module.stem(),
                "module.controller-routes.ts.ftl",
                model);
        out.source(
                Role.of("controller", module.subject()),
                Place.HANDLER,
                module.group(),
                module.stem(),
                "module.controller.ts.ftl",
                model);
    }
}
