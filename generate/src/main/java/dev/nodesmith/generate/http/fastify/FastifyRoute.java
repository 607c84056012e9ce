package dev.nodesmith.generate.http.fastify;

import dev.nodesmith.generate.http.Answer;
import dev.nodesmith.generate.http.Argument;
import dev.nodesmith.generate.http.RouteView;
import dev.nodesmith.generate.http.RoutesView;
import java.util.ArrayList;
import java.util.List;

/**
 * A route as Fastify's handlers write it.
 *
 * @param options lines of the route's options
 * @param request what the handler takes of the request: {@code { params, query, caller }}
 * @param call the call of the service, {@code books.get(params.id, query, caller)}
 * @param result what the answer is made of, {@code found(await books.get(…), query)}; empty for one without content
 */
public record FastifyRoute(RouteView route, List<String> options, String request, String call, String result) {

    static FastifyRoute of(RoutesView module, RouteView route) {
        String call = module.variable() + "." + route.call() + "("
                + String.join(", ", route.values(FastifyRoute::value)) + ")";
        return new FastifyRoute(route, options(route), request(route), call, result(module, route, call));
    }

    private static List<String> options(RouteView route) {
        List<String> schema = new ArrayList<>();
        route.params().ifPresent(s -> schema.add("params: " + s));
        route.query().ifPresent(s -> schema.add("querystring: " + s));
        route.body().ifPresent(s -> schema.add("body: " + s));
        route.component().ifPresent(c -> schema.add("response: { " + route.status() + ": component('" + c + "') }"));
        List<String> options = new ArrayList<>();
        route.guard().ifPresent(rule -> options.add("onRequest: app.guard(" + rule + ")"));
        if (!schema.isEmpty()) {
            options.add("schema: { " + String.join(", ", schema) + " }");
        }
        return List.copyOf(options);
    }

    private static String request(RouteView route) {
        List<String> names =
                route.arguments().stream().map(FastifyRoute::property).toList();
        return names.isEmpty() ? "_request" : "{ " + String.join(", ", names) + " }";
    }

    private static String property(Argument argument) {
        return switch (argument) {
            case KEY, PATH -> "params";
            case QUERY -> "query";
            case BODY -> "body";
            case VERSION -> "headers";
            case CALLER -> "caller";
        };
    }

    private static String value(Argument argument) {
        return switch (argument) {
            case KEY -> "params.id";
            case PATH -> "params";
            case QUERY -> "query";
            case BODY -> "body";
            case VERSION -> "version";
            case CALLER -> "caller";
        };
    }

    private static String result(RoutesView module, RouteView route, String call) {
        String value = "await " + call;
        return switch (route.answer()) {
            case PAGE -> "listed(" + value + ")";
            case ROW -> "found(" + value + ", query)";
            case CREATED -> "created('" + module.list() + "', " + value + ")";
            case CHANGED -> "changed(" + value + ")";
            case VALUE -> route.status() == 200 ? "ok(" + value + ")" : "ok(" + value + ", " + route.status() + ")";
            case NOTHING -> "";
        };
    }

    /** Whether the handler first reads the version that the client expects. */
    public boolean versioned() {
        return route.takes(Argument.VERSION);
    }

    public boolean empty() {
        return route.answer() == Answer.NOTHING;
    }
}
