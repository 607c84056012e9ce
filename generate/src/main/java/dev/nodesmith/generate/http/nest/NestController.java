package dev.nodesmith.generate.http.nest;

import dev.nodesmith.generate.http.RouteView;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.validation.InputNames;
import java.util.List;
import java.util.Set;

/**
 * The controller of one module, and the module around it. Where every path starts with that of the list, the controller has
 * that path and its methods have the rest.
 *
 * @param type what its classes are named by, {@code Book} of {@code BookController}
 * @param decorator {@code @Controller('v1/books')}
 * @param serviceType class of the service, which is also the token it is provided under
 */
public record NestController(
        RoutesView module, String type, String decorator, String serviceType, List<NestRoute> routes) {

    /** Names of modules that are there without a resource. */
    private static final Set<String> TAKEN = Set.of("App", "Auth", "Core", "Health");

    static NestController of(BackendPlan plan, RoutesView module, InputNames names) {
        String name = module.subject().equals(RoutesView.OPERATIONS)
                ? "Operation"
                : plan.resource(module.subject()).names().type();
        String path = path(module);
        return new NestController(
                module,
                className(name),
                decorator("Controller", plan.basePath() + path),
                name + "Service",
                module.routes().stream()
                        .map(route -> NestRoute.of(module, route, path, names))
                        .toList());
    }

    /** {@code Book}, but {@code CoreResource} for an entity of that name. */
    static String className(String entity) {
        return TAKEN.contains(entity) ? entity + "Resource" : entity;
    }

    /** {@code /books} where all routes lie there, nothing where some lie elsewhere. */
    private static String path(RoutesView module) {
        String list = "/" + module.group();
        boolean everywhere = module.routes().stream().map(RouteView::path).allMatch(p -> isBelow(p, list));
        return everywhere ? list : "";
    }

    private static boolean isBelow(String path, String list) {
        return path.equals(list) || path.startsWith(list + "/");
    }

    /** {@code @Get(':id')}, without parentheses' content for no path. */
    static String decorator(String name, String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return "@" + name + (relative.isEmpty() ? "()" : "('" + relative + "')");
    }
}
