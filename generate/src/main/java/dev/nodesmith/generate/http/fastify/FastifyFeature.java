package dev.nodesmith.generate.http.fastify;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.http.onfastify.OnFastify;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fastify 5: a plugin for each module, access rules in `onRequest`, answers written by compiled schemas. */
public final class FastifyFeature implements OnFastify {

    private static final List<String> FIXED =
            List.of("idempotent-posts", "json-parser", "route-plugin", "schemas", "send");

    @Override
    public String id() {
        return "fastify";
    }

    @Override
    public String title() {
        return "Fastify 5";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    public String reason() {
        return "The fastest of the common frameworks: routes are compiled, and so is the writing of answers.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.SPEED,
                        "Routes and the writing of answers are compiled; it serves most requests of all frameworks here.",
                Need.CONFIGURATION, "Schemas, hooks and plugins say what a route does; little is wired by hand.");
    }

    @Override
    public String cost() {
        return "Fewer tutorials than Express, and plugins in place of plain middleware.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<RoutesView> modules = RoutesView.of(plan);
        FIXED.forEach(name -> out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", Map.of()));
        out.source("app", Place.ENTRY, "app", "app.ts.ftl", Map.of());
        out.source("api", Place.ENTRY, "api", "api.ts.ftl", Map.of("modules", modules));
        addRoutes(out, "health", Map.of());
        if (plan.hasAuth()) {
            out.source("guard", Place.MIDDLEWARE, "guard", "guard.ts.ftl", Map.of());
            addRoutes(out, "auth", AuthRoutesModel.of(plan));
        }
        for (RoutesView module : modules) {
            List<FastifyRoute> routes = module.routes().stream()
                    .map(r -> FastifyRoute.of(module, r))
                    .toList();
            out.source(
                    Role.of("routes", module.subject()),
                    Place.ROUTES,
                    module.group(),
                    module.stem(),
                    "module.routes.ts.ftl",
                    Map.of("m", module, "routes", routes));
        }
    }

    private static void addRoutes(Contributions out, String module, Map<String, ?> model) {
        out.source(Role.of(module + ".routes"), Place.ROUTES, module, module, module + ".routes.ts.ftl", model);
    }
}
