package dev.nodesmith.generate.http.express;

import dev.nodesmith.generate.http.RouteView;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.Naming;
import java.util.ArrayList;
import java.util.List;

/**
 * A router of one module.
 *
 * @param tools what it needs of the route tools: {@code guard, json, sendOnce, serializers}
 * @param writers what writes its answers
 */
public record ExpressModule(RoutesView module, List<String> tools, List<Writer> writers, List<ExpressRoute> routes) {

    /** {@code bookPage: serializers.of('BookPage')}. */
    public record Writer(String name, String component) {}

    static ExpressModule of(RoutesView module) {
        return new ExpressModule(
                module,
                tools(module),
                module.components().stream()
                        .map(c -> new Writer(Naming.camel(c), c))
                        .toList(),
                module.routes().stream().map(r -> ExpressRoute.of(module, r)).toList());
    }

    private static List<String> tools(RoutesView module) {
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
