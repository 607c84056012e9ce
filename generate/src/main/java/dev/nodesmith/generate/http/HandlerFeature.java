package dev.nodesmith.generate.http;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Feature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A framework of middleware, whose routes are chains of handlers: the last one validates, calls the service and sends. */
public interface HandlerFeature extends Feature {

    /** Middleware that every model needs, each a template of its name. */
    List<String> middleware();

    /** What a handler calls the parts of a request. */
    RequestWords words();

    @Override
    default Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    default void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<RoutesView> modules = RoutesView.of(plan);
        middleware().forEach(name -> FrameworkFiles.middleware(out, name, Map.of()));
        CommonFiles.listen(out);
        CommonFiles.httpErrors(out);
        CommonFiles.answerOnce(out, modules);
        FrameworkFiles.middleware(out, "send", Map.of("empties", HandlerModule.answerWithNothing(modules)));
        FrameworkFiles.app(out, modules);
        FrameworkFiles.routes(out, "docs", Map.of());
        FrameworkFiles.routes(out, "health", Map.of());
        if (plan.hasAuth()) {
            FrameworkFiles.middleware(out, "guard", Map.of());
            authRoutes(generation, out);
        }
        for (RoutesView module : modules) {
            routes(generation, module, out);
        }
    }

    /** Registration, login and sessions. */
    default void authRoutes(Generation generation, Contributions out) {
        FrameworkFiles.routes(out, "auth", AuthRoutesModel.of(generation.plan()));
    }

    /** The routes of a resource or of the operations of none. */
    default void routes(Generation generation, RoutesView module, Contributions out) {
        FrameworkFiles.routes(out, module, Map.of("v", HandlerModule.of(module, words())));
    }
}
