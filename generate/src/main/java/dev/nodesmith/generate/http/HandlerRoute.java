package dev.nodesmith.generate.http;

import dev.nodesmith.generate.plan.Naming;
import java.util.ArrayList;
import java.util.List;

/**
 * A route as a chain of handlers.
 *
 * @param before handlers before the route's own: {@code guard(bookAccess.create), json}
 * @param steps statements that read and check what the service needs
 * @param call the call of the service, {@code books.get(id, view, request.caller)}
 * @param list address of the module's list
 * @param writer what writes the answer, {@code write.bookView}
 */
public record HandlerRoute(
        RouteView route, List<String> before, List<String> steps, String call, String list, String writer) {

    static HandlerRoute of(RoutesView module, RouteView route, RequestWords words) {
        String call = module.variable() + "." + route.call() + "("
                + String.join(", ", route.values(argument -> value(route, argument, words)))
                + ")";
        return new HandlerRoute(
                route,
                before(route),
                steps(route, words),
                call,
                module.list(),
                route.component().map(c -> "write." + Naming.camel(c)).orElse(""));
    }

    private static List<String> before(RouteView route) {
        List<String> handlers = new ArrayList<>();
        route.guard().ifPresent(rule -> handlers.add("guard(" + rule + ")"));
        route.body().ifPresent(schema -> handlers.add("json"));
        return List.copyOf(handlers);
    }

    private static List<String> steps(RouteView route, RequestWords words) {
        List<String> steps = new ArrayList<>();
        String params = route.takes(Argument.PATH) ? "params" : "{ id }";
        route.params()
                .ifPresent(
                        s -> steps.add("const " + params + " = validate(" + s + ", " + words.params() + ", 'path');"));
        route.query()
                .ifPresent(s ->
                        steps.add("const " + query(route) + " = validate(" + s + ", " + words.query() + ", 'query');"));
        route.body().ifPresent(s -> steps.add("const input = validate(" + s + ", " + words.body() + ", 'body');"));
        if (route.takes(Argument.VERSION)) {
            steps.add("const version = expectedVersion(" + words.headers() + "['if-match']);");
        }
        return List.copyOf(steps);
    }

    /** A query of a list, the view of one row, or the input of an operation. */
    private static String query(RouteView route) {
        return route.answer() == Answer.PAGE ? "query" : route.call().equals("get") ? "view" : "input";
    }

    private static String value(RouteView route, Argument argument, RequestWords words) {
        return switch (argument) {
            case KEY -> "id";
            case PATH -> "params";
            case QUERY -> query(route);
            case BODY -> "input";
            case VERSION -> "version";
            case CALLER -> words.caller();
        };
    }

    /** Name for what the service gives. */
    public String variable() {
        return switch (route.answer()) {
            case PAGE -> "page";
            case ROW, CREATED, CHANGED -> "row";
            case VALUE, NOTHING -> "value";
        };
    }

    /** What the answer is made of: {@code found(row, view)}. */
    public String result(String value) {
        return switch (route.answer()) {
            case PAGE -> "listed(" + value + ")";
            case ROW -> "found(" + value + ", view)";
            case CREATED -> "created('" + list + "', " + value + ")";
            case CHANGED -> "changed(" + value + ")";
            case VALUE -> route.status() == 200 ? "ok(" + value + ")" : "ok(" + value + ", " + route.status() + ")";
            case NOTHING -> "nothing";
        };
    }

    /** Whether the handler has a use for the request. */
    public boolean usesRequest() {
        return !route.arguments().isEmpty() || route.read() || route.repeatable();
    }

    public boolean empty() {
        return route.answer() == Answer.NOTHING;
    }
}
