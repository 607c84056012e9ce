package dev.nodesmith.generate.http.fastify;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.FrameworkFiles;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.http.onfastify.OnFastify;
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
        FIXED.forEach(name -> FrameworkFiles.middleware(out, name, Map.of()));
        FrameworkFiles.app(out, modules);
        FrameworkFiles.routes(out, "health", Map.of());
        if (plan.hasAuth()) {
            FrameworkFiles.middleware(out, "guard", Map.of());
            FrameworkFiles.routes(out, "auth", AuthRoutesModel.of(plan));
        }
        for (RoutesView module : modules) {
            List<FastifyRoute> routes = module.routes().stream()
                    .map(r -> FastifyRoute.of(module, r))
                    .toList();
            FrameworkFiles.routes(out, module, Map.of("m", module, "routes", routes));
        }
    }
}
