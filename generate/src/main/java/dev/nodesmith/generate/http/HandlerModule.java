package dev.nodesmith.generate.http;

import dev.nodesmith.generate.plan.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A module for frameworks whose routes are chains of handlers, such as Express and Koa.
 *
 * @param tools what its routes need of the route tools: {@code guard, json, sendOnce, serializers}
 * @param writers what writes its answers
 */
public record HandlerModule(RoutesView module, List<String> tools, List<Writer> writers, List<HandlerRoute> routes) {

    /** {@code bookPage: serializers.of('BookPage')}. */
    public record Writer(String name, String component) {}

    /** Tools that come before a route's own handler. */
    private static final Set<String> BEFORE = Set.of("guard", "json");

    /** What the chains in front of handlers need, where handlers are in a file of their own. */
    public List<String> routeTools() {
        return tools.stream().filter(BEFORE::contains).toList();
    }

    /** What the handlers themselves need. */
    public List<String> handlerTools() {
        return tools.stream().filter(tool -> !BEFORE.contains(tool)).toList();
    }

    public static HandlerModule of(RoutesView module, RequestWords words) {
        return new HandlerModule(
                module,
                toolsOf(module),
                writersOf(module),
                module.routes().stream()
                        .map(r -> HandlerRoute.of(module, r, words))
                        .toList());
    }

    /** Whether some command that may be repeated answers without content. */
    public static boolean answerWithNothing(List<RoutesView> modules) {
        return modules.stream()
                .flatMap(m -> m.routes().stream())
                .anyMatch(r -> r.repeatable() && r.answer() == Answer.NOTHING);
    }

    /** What writes the answers of a module. */
    public static List<Writer> writersOf(RoutesView module) {
        return module.components().stream()
                .map(c -> new Writer(Naming.camel(c), c))
                .toList();
    }

    /** What the routes of a module need of the route tools. */
    public static List<String> toolsOf(RoutesView module) {
        List<RouteView> routes = module.routes();
        List<String> tools = new ArrayList<>();
        if (routes.stream().anyMatch(r -> r.guard().isPresent())) {
            tools.add("guard");
        }
        if (routes.stream().anyMatch(r -> r.body().isPresent())) {
            tools.add("json");
        }
        if (routes.stream().anyMatch(RouteView::repeatable)) {
            tools.add("sendOnce");
        }
        if (!module.components().isEmpty()) {
            tools.add("serializers");
        }
        return List.copyOf(tools);
    }
}
