package dev.nodesmith.generate.http.nest;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.http.AuthRoutesModel;
import dev.nodesmith.generate.http.RoutesView;
import dev.nodesmith.generate.http.onfastify.OnFastify;
import dev.nodesmith.generate.language.LanguageFeature;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.project.ProjectSlots;
import dev.nodesmith.generate.project.ProjectSlots.LintRule;
import dev.nodesmith.generate.validation.ValidationFeature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * NestJS 12 on Fastify: a module with its controller for each resource. Services are those of every other stack; modules provide
 * them under their classes, and constructors name what they take, so no metadata about types has to be emitted.
 */
public final class NestFeature implements OnFastify {

    private static final List<String> FIXED = List.of(
            "admission.guard",
            "answer.interceptor",
            "error.filter",
            "idempotency.interceptor",
            "json-body.interceptor",
            "nest-logger",
            "tokens");

    private static final List<String> WITH_USERS = List.of(
            "access.guard",
            "credentials.guard",
            "current-caller.decorator",
            "same-site.guard",
            "uncompressed.decorator");

    @Override
    public String id() {
        return "nest";
    }

    @Override
    public String title() {
        return "NestJS 12 on Fastify";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.HTTP);
    }

    @Override
    public String reason() {
        return "Modules, controllers and injection, the same in every project, for teams that want one way to build.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.STRUCTURE,
                "Modules, controllers, guards, pipes and interceptors have their place, and whoever joins knows it.");
    }

    @Override
    public String cost() {
        return "Decorators, a container and observables to learn; a request passes through more than with Fastify alone.";
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return LanguageFeature.onlyTypeScript(
                selection, "NestJS is written with decorators, which Node does not run uncompiled.");
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<NestController> controllers = RoutesView.of(plan).stream()
                .map(module -> NestController.of(plan, module, ValidationFeature.names(generation)))
                .toList();
        FIXED.forEach(name -> add(out, name));
        out.source("app", Place.ENTRY, "app", "app.ts.ftl", Map.of());
        out.source("app.module", Place.ENTRY, "app.module", "app.module.ts.ftl", Map.of("modules", controllers));
        out.source("core.module", Place.ENTRY, "core.module", "core.module.ts.ftl", Map.of());
        addModule(out, "health", Map.of());
        if (plan.hasAuth()) {
            WITH_USERS.forEach(name -> add(out, name));
            addModule(out, "auth", authModel(plan));
        }
        controllers.forEach(controller -> addModule(out, controller));
        out.add(ProjectSlots.COMPILER_OPTIONS, "experimentalDecorators");
        // A module of Nest is a class with a decorator and nothing in it.
        out.add(
                ProjectSlots.LINT_RULES,
                new LintRule("@typescript-eslint/no-extraneous-class", "['error', { allowWithDecorator: true }]"));
        NestDecisions.ALL.forEach(decision -> out.add(DocsSlots.DECISIONS, decision));
    }

    private static void add(Contributions out, String name) {
        out.source(name, Place.MIDDLEWARE, name, name + ".ts.ftl", Map.of());
    }

    private static void addModule(Contributions out, String name, Map<String, ?> model) {
        String controller = name + ".controller.ts.ftl";
        out.source(Role.of(name + ".routes"), Place.CONTROLLER, name, name, controller, model);
        out.source(Role.of(name + ".module"), Place.MODULE, name, name, name + ".module.ts.ftl", model);
    }

    private static void addModule(Contributions out, NestController controller) {
        RoutesView module = controller.module();
        Map<String, ?> model = Map.of("v", controller);
        out.source(
                Role.of("routes", module.subject()),
                Place.CONTROLLER,
                module.group(),
                module.stem(),
                "resource.controller.ts.ftl",
                model);
        out.source(
                Role.of("module", module.subject()),
                Place.MODULE,
                module.group(),
                module.stem(),
                "resource.module.ts.ftl",
                model);
    }

    private static Map<String, Object> authModel(BackendPlan plan) {
        Map<String, Object> model = new HashMap<>(AuthRoutesModel.of(plan));
        model.put("path", NestController.decorator("Controller", plan.basePath()));
        return Map.copyOf(model);
    }
}
