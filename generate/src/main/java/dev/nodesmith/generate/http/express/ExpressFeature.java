package dev.nodesmith.generate.http.express;

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

/** Express 5: a router for each module, access rules before the body is read, answers written by compiled schemas. */
public final class ExpressFeature implements Feature {

    private static final List<String> FIXED =
            List.of("admission", "error-handler", "json-body", "not-found", "request-scope", "route-tools");

    private static final RequestWords WORDS =
            new RequestWords("request.params", "request.query", "request.body", "request.headers", "request.caller");

    @Override
    public String id() {
        return "express";
    }

    @Override
    public String title() {
        return "Express 5";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    public String reason() {
        return "The framework that everybody knows, with the largest choice of middleware.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.FAMILIARITY, "Nearly every Node developer has written it, and there is middleware for everything.",
                Need.FEW_PARTS, "A router and a chain of functions, nothing else to learn.");
    }

    @Override
    public String cost() {
        return "About half to two thirds of the requests of Fastify.";
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
        add(out, "send-once", Map.of());
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
