package dev.nodesmith.generate.http.express;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.FrameworkFiles;
import dev.nodesmith.generate.http.HandlerFeature;
import dev.nodesmith.generate.http.HandlerModule;
import dev.nodesmith.generate.http.RequestWords;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** Express 5: a router for each module, access rules before the body is read, answers written by compiled schemas. */
public final class ExpressFeature implements HandlerFeature {

    private static final List<String> MIDDLEWARE = List.of(
            "admission", "error-handler", "json-body", "not-found", "request-scope", "route-tools", "send-once");

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
    public List<String> middleware() {
        return MIDDLEWARE;
    }

    @Override
    public RequestWords words() {
        return WORDS;
    }

    @Override
    public void authRoutes(Generation generation, Contributions out) {
        if (generation.layout().separates(Place.HANDLER)) {
            FrameworkFiles.controlled(out, "auth", AuthRoutesModel.of(generation.plan()));
        } else {
            HandlerFeature.super.authRoutes(generation, out);
        }
    }

    @Override
    public void routes(Generation generation, RoutesView module, Contributions out) {
        if (generation.layout().separates(Place.HANDLER)) {
            FrameworkFiles.controlled(out, module, Map.of("v", HandlerModule.of(module, words())));
        } else {
            HandlerFeature.super.routes(generation, module, out);
        }
    }
}
