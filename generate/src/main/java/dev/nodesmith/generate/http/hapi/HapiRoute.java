package dev.nodesmith.generate.http.hapi;

import dev.nodesmith.generate.http.Answer;
import dev.nodesmith.generate.http.Argument;
import dev.nodesmith.generate.http.RouteView;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A route as Hapi's configuration writes it.
 *
 * @param method in upper case
 * @param path with parameters as <code>{id}</code>
 * @param types what the checks of the route make of a request: {@code Params: Output<typeof bookParams>}
 * @param options lines of the route's options
 * @param call the call of the service, {@code books.get(request.params.id, request.query, callerOf(request))}
 * @param list address of the module's list
 * @param writer what writes the answer, {@code write.bookView}
 */
public record HapiRoute(
        RouteView route,
        String method,
        String path,
        List<String> types,
        List<String> options,
        String call,
        String list,
        String writer) {

    static HapiRoute of(RoutesView module, RouteView route) {
        String call =
                module.variable() + "." + route.call() + "(" + String.join(", ", route.values(HapiRoute::value)) + ")";
        return new HapiRoute(
                route,
                route.method().toUpperCase(Locale.ROOT),
                route.path().replaceAll(":(\\w+)", "{$1}"),
                types(route),
                options(route),
                call,
                module.list(),
                route.component().map(c -> "write." + Naming.camel(c)).orElse(""));
    }

    private static List<String> types(RouteView route) {
        List<String> types = new ArrayList<>();
        route.params().ifPresent(s -> types.add("Params: Output<typeof " + s + ">"));
        route.query().ifPresent(s -> types.add("Query: Output<typeof " + s + ">"));
        route.body().ifPresent(s -> types.add("Payload: Output<typeof " + s + ">"));
        return List.copyOf(types);
    }

    private static List<String> options(RouteView route) {
        List<String> checks = new ArrayList<>();
        route.params().ifPresent(s -> checks.add("params: by(" + s + ", 'path')"));
        route.query().ifPresent(s -> checks.add("query: by(" + s + ", 'query')"));
        route.body().ifPresent(s -> checks.add("payload: by(" + s + ", 'body')"));
        List<String> options = new ArrayList<>();
        route.guard().ifPresent(rule -> options.add("app: { access: " + rule + " }"));
        route.body().ifPresent(s -> options.add("payload: json"));
        if (!checks.isEmpty()) {
            options.add("validate: { " + String.join(", ", checks) + " }");
        }
        return List.copyOf(options);
    }

    private static String value(Argument argument) {
        return switch (argument) {
            case KEY -> "request.params.id";
            case PATH -> "request.params";
            case QUERY -> "request.query";
            case BODY -> "request.payload";
            case VERSION -> "version";
            case CALLER -> "callerOf(request)";
        };
    }

    /** What the answer is made of: {@code found(await books.get(…), request.query)}. */
    public String result() {
        String value = "await " + call;
        return switch (route.answer()) {
            case PAGE -> "listed(" + value + ")";
            case ROW -> "found(" + value + ", request.query)";
            case CREATED -> "created('" + list + "', " + value + ")";
            case CHANGED -> "changed(" + value + ")";
            case VALUE -> route.status() == 200 ? "ok(" + value + ")" : "ok(" + value + ", " + route.status() + ")";
            case NOTHING -> "nothing";
        };
    }

    /** {@code request}, or {@code _request} where the handler has no use for it. */
    public String request() {
        return route.arguments().isEmpty() && !route.repeatable() ? "_request" : "request";
    }

    /** Whether the handler first reads the version that the client expects. */
    public boolean versioned() {
        return route.takes(Argument.VERSION);
    }

    public boolean empty() {
        return route.answer() == Answer.NOTHING;
    }
}
