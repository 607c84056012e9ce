package dev.nodesmith.generate.http.koa;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.CommonFiles;
import dev.nodesmith.generate.http.HandlerModule;
import dev.nodesmith.generate.http.RequestWords;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Koa 3: middleware around each other, one of which catches all errors; a router for each module, joined in one. */
public final class KoaFeature implements Feature {

    private static final List<String> FIXED = List.of(
            "admission",
            "compression",
            "conditional-reads",
            "cross-origin",
            "error-handler",
            "json-body",
            "not-found",
            "request-scope",
            "route-tools",
            "send-once",
            "state");

    private static final RequestWords WORDS =
            new RequestWords("ctx.params", "ctx.query", "ctx.request.body", "ctx.headers", "ctx.state.caller");

    @Override
    public String id() {
        return "koa";
    }

    @Override
    public String title() {
        return "Koa 3";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    public String reason() {
        return "A small core of async middleware, each of which sees a request on its way in and its answer on the way out.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(Need.FEW_PARTS, "A core of a few hundred lines; what a service uses beside it, it names itself.");
    }

    @Override
    public String cost() {
        return "A smaller choice of middleware than Express has, and part of it is old.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<RoutesView> modules = RoutesView.of(plan);
        FIXED.forEach(name -> add(out, name, Map.of()));
        CommonFiles.listen(out);
        CommonFiles.httpErrors(out);
        CommonFiles.answerOnce(out, modules);
        add(out, "send", Map.of("empties", HandlerModule.answerWithNothing(modules)));
        out.source("app", Place.ENTRY, "app", "app.ts.ftl", Map.of());
        out.source("api", Place.ENTRY, "api", "api.ts.ftl", Map.of("modules", modules));
        addRoutes(out, "docs", Map.of());
        addRoutes(out, "health", Map.of());
        if (plan.hasAuth()) {
            add(out, "guard", Map.of());
            addRoutes(out, "auth", AuthRoutesModel.of(plan));
        }
        for (RoutesView module : modules) {
            out.source(
                    Role.of("routes", module.subject()),
                    Place.ROUTES,
                    module.group(),
                    module.stem(),
                    "module.routes.ts.ftl",
                    Map.of("v", HandlerModule.of(module, WORDS)));
        }
    }

    private static void add(Contributions out, String name, Map<String, ?> model) {
        out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", model);
    }

    private static void addRoutes(Contributions out, String module, Map<String, ?> model) {
        out.source(Role.of(module + ".routes"), Place.ROUTES, module, module, module + ".routes.ts.ftl", model);
    }
}
