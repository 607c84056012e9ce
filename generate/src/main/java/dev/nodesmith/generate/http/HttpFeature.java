package dev.nodesmith.generate.http;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.EnvVar;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.ops.OpsSlots;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;

/** What is HTTP but no framework: tags, results, serialisers, the page of the documentation, header values, timeouts. */
public final class HttpFeature implements Feature {

    /** Files that are the same in every project. */
    private static final List<String> FIXED = List.of(
            "client-errors",
            "cors-options",
            "graceful-close",
            "helmet-options",
            "path",
            "route-table",
            "serializers",
            "timeouts");

    @Override
    public String id() {
        return "http";
    }

    @Override
    public String title() {
        return "HTTP";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<RoutesView> modules = RoutesView.of(plan);
        FIXED.forEach(name -> add(out, name, Map.of()));
        ResultsView results = ResultsView.of(plan, modules);
        add(out, "results", Map.of("v", results));
        boolean conditional =
                modules.stream().flatMap(m -> m.routes().stream()).anyMatch(r -> r.takes(Argument.VERSION));
        add(out, "etag", Map.of("versioned", results.versioned(), "conditional", conditional));
        add(out, "docs-page", Map.of("title", generation.project().name() + " API"));
        add(out, "openapi-document", Map.of("document", pathToRoot(generation) + "openapi.json"));
        if (plan.hasAuth()) {
            add(out, "origin", Map.of());
            add(out, "refresh-cookie", Map.of());
        }
        out.requires("swagger-ui-dist", Slots.Scope.RUNTIME);
        out.add(OpsSlots.RUNTIME_FILES, "openapi.json");
        addVariables(out);
    }

    private static void add(Contributions out, String name, Map<String, ?> model) {
        out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", model);
    }

    /** {@code ../../}: the build keeps the folders of the sources, so the way is the same from there. */
    private static String pathToRoot(Generation generation) {
        String path = generation.layout().path(Place.MIDDLEWARE, "", "openapi-document");
        long folders = path.chars().filter(c -> c == '/').count();
        return "../".repeat((int) folders);
    }

    private static void addVariables(Contributions out) {
        out.env(EnvVar.withDefault(
                "BODY_LIMIT_BYTES", new EnvVar.Whole(1024, 104_857_600), "1048576", "Largest body of a request."));
        out.env(EnvVar.optional(
                "CORS_ORIGINS",
                new EnvVar.TextList(),
                "https://shop.example,https://admin.example",
                "Origins whose pages may call from a browser, separated by commas. None unless set."));
        out.env(EnvVar.withDefault(
                "TRUST_PROXY_HOPS",
                new EnvVar.Whole(0, 10),
                "0",
                "How many proxies stand in front; their X-Forwarded-* headers are believed, nobody else's."));
    }
}
