package dev.nodesmith.generate.http.hapi;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.CommonFiles;
import dev.nodesmith.generate.http.FrameworkFiles;
import dev.nodesmith.generate.http.HandlerModule;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hapi 21: plugins at the points of a request's life, routes that say in their options what they need and accept. */
public final class HapiFeature implements Feature {

    private static final List<String> FIXED = List.of(
            "admission",
            "conditional-reads",
            "error-responses",
            "not-found",
            "payloads",
            "proxies",
            "request-scope",
            "response-headers",
            "route-tools",
            "send-once",
            "server-options");

    @Override
    public String id() {
        return "hapi";
    }

    @Override
    public String title() {
        return "Hapi 21";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    public String reason() {
        return "Configuration over code: each route states what it needs and accepts, and plugins act at named points of a request.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.CONFIGURATION,
                "Routes state in their options whom they let in, what they read and how much of it; plugins do the rest.");
    }

    @Override
    public String cost() {
        return "Fewer plugins and developers than Express or Fastify have.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<RoutesView> modules = RoutesView.of(plan);
        FIXED.forEach(name -> FrameworkFiles.middleware(out, name, Map.of()));
        CommonFiles.listen(out);
        CommonFiles.standardHeaders(out);
        CommonFiles.answerOnce(out, modules);
        FrameworkFiles.middleware(out, "send", Map.of("empties", HandlerModule.answerWithNothing(modules)));
        FrameworkFiles.app(out, modules);
        FrameworkFiles.routes(out, "docs", Map.of());
        FrameworkFiles.routes(out, "health", Map.of());
        if (plan.hasAuth()) {
            FrameworkFiles.middleware(out, "authentication", Map.of());
            FrameworkFiles.routes(out, "auth", AuthRoutesModel.of(plan));
        }
        modules.forEach(module -> add(out, module));
    }

    private static void add(Contributions out, RoutesView module) {
        List<HapiRoute> routes =
                module.routes().stream().map(r -> HapiRoute.of(module, r)).toList();
        FrameworkFiles.routes(
                out,
                module,
                Map.of(
                        "m",
                        module,
                        "writers",
                        HandlerModule.writersOf(module),
                        "tools",
                        tools(module),
                        "routes",
                        routes));
    }

    /** Rules are asked by the authentication of each route, which no route is handed. */
    private static List<String> tools(RoutesView module) {
        return HandlerModule.toolsOf(module).stream()
                .filter(tool -> !tool.equals("guard"))
                .toList();
    }
}
