package dev.nodesmith.generate.http.onfastify;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.http.CommonFiles;
import dev.nodesmith.generate.layout.Place;
import java.util.List;
import java.util.Map;

/** A Fastify server before anybody adds routes: what happens to every request, whatever answers it. */
public final class FastifyServerFeature implements Feature {

    private static final List<String> FIXED =
            List.of("admission", "conditional-reads", "error-handler", "fastify", "not-found", "request-hooks");

    @Override
    public String id() {
        return "fastify-server";
    }

    @Override
    public String title() {
        return "Fastify server";
    }

    @Override
    public boolean applies(Generation generation) {
        return generation.selection().on(Axis.HTTP) instanceof OnFastify;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        CommonFiles.standardHeaders(out);
        FIXED.forEach(name -> out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", Map.of()));
        out.source(Role.of("docs.routes"), Place.ROUTES, "docs", "docs", "docs.routes.ts.ftl", Map.of());
        out.add(DocsSlots.DECISIONS, headersOnce());
    }

    private static Decision headersOnce() {
        return new Decision(
                "security-headers-worked-out-once",
                "Helmet is asked for its headers once",
                "Every answer carries Helmet's headers, and none of them depends on the request. `@fastify/helmet` works"
                        + " them out anew for each request, which takes longer than everything else that happens before"
                        + " a handler.",
                "`helmet` itself is asked when the app is built; its headers are then set as constants.",
                List.of(
                        "A policy with a nonce for each request would need the plugin instead.",
                        "Options are those of Helmet, in one file."));
    }
}
