package dev.nodesmith.generate.http.koa;

import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.http.HandlerFeature;
import dev.nodesmith.generate.http.RequestWords;
import java.util.List;
import java.util.Map;

/** Koa 3: middleware around each other, one of which catches all errors; a router for each module, joined in one. */
public final class KoaFeature implements HandlerFeature {

    private static final List<String> MIDDLEWARE = List.of(
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
    public List<String> middleware() {
        return MIDDLEWARE;
    }

    @Override
    public RequestWords words() {
        return WORDS;
    }
}
