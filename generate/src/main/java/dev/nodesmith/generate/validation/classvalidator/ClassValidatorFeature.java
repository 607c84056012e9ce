package dev.nodesmith.generate.validation.classvalidator;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Selection;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.language.LanguageFeature;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.InputNames;
import dev.nodesmith.generate.validation.ValidationFeature;
import dev.nodesmith.generate.validation.schema.ConfigView;
import dev.nodesmith.generate.validation.schema.Expr;
import dev.nodesmith.generate.validation.schema.Formats;
import dev.nodesmith.generate.validation.schema.Helper;
import dev.nodesmith.generate.validation.schema.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * class-validator for everything that comes from outside. Nest's own pipe reads parts of requests into classes; that these are
 * named where they are used spares the compiler from emitting types.
 */
public final class ClassValidatorFeature implements ValidationFeature {

    private static final String FRAMEWORK = "nest";
    private static final DtoWords WORDS = new DtoWords();

    /** All names, for an import of which the unused ones are dropped. */
    private static final String HELPERS =
            Arrays.stream(Helper.values()).map(WORDS::function).collect(Collectors.joining(", "));

    private static final Decision CLASSES = new Decision(
            "classes-say-what-input-is",
            "Classes say what input is",
            "What a client sends has to be checked, and services have to know its form. Written twice, the two drift apart.",
            "Every body, query, path parameter and environment variable has a class whose decorators are the rules of class-validator,"
                    + " and services get what is read into it: nothing describes that form a second time. Values leave a class in one"
                    + " form: defaults filled in, emails in lower case, instants in UTC, decimals with all digits of their scale.",
            List.of(
                    "A service can rely on what it gets and checks only what depends on stored data.",
                    "`DtoPipe` is Nest's `ValidationPipe` and is given its class, so `emitDecoratorMetadata` is not needed.",
                    "`declare` keeps a property that was not sent from being there as undefined: what is left out of a change stays as it"
                            + " is.",
                    "The OpenAPI document is written from the model, not from the classes; the contract tests hold the two"
                            + " together."));

    @Override
    public String id() {
        return "class-validator";
    }

    @Override
    public String title() {
        return "class-validator";
    }

    @Override
    public String reason() {
        return "Classes with decorators and Nest's own pipe, as its documentation has them.";
    }

    @Override
    public String cost() {
        return "A class is read into and then checked, which takes more time than a schema; some of its rules are our own decorators.";
    }

    @Override
    public InputNames inputs() {
        return new DtoNames();
    }

    @Override
    public Optional<Refusal> refuses(Selection selection) {
        return Optional.ofNullable(selection.choices().get(Axis.HTTP))
                .filter(framework -> !framework.id().equals(FRAMEWORK))
                .map(framework -> new Refusal(
                        Axis.HTTP,
                        framework.id(),
                        "Nest reads requests into classes; others hand on what was sent.",
                        FRAMEWORK))
                .or(() -> LanguageFeature.onlyTypeScript(
                        selection,
                        "class-validator is told its rules by decorators, which Node does not run uncompiled."));
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<Expr> used = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            used.addAll(addResource(plan, resource, out));
        }
        used.addAll(addOperations(plan, out));
        used.addAll(addAuth(plan, out));
        boolean lists = plan.resources().stream().anyMatch(r -> r.has(Kind.LIST));
        Set<Helper> helpers = helpers(used, lists);
        out.source("dto.pipe", Place.MIDDLEWARE, "dto.pipe", "dto.pipe.ts.ftl", Map.of());
        out.source("field-errors", Place.SHARED, "field-errors", "../field-errors.ts.ftl", Map.of());
        out.source("rule-errors", Place.SHARED, "rule-errors", "rule-errors.ts.ftl", Map.of());
        Formats.add(helpers, out);
        if (lists) {
            out.source("list-query", Place.SHARED, "list-query", "list-query.ts.ftl", Map.of());
        }
        out.source("rules", Place.SHARED, "rules", "rules.ts.ftl", Map.of());
        if (!helpers.isEmpty()) {
            List<String> names = helpers.stream().map(Helper::function).toList();
            out.source("scalars", Place.SHARED, "scalars", "scalars.ts.ftl", Map.of("used", names));
        }
        out.add(DocsSlots.DECISIONS, CLASSES);
    }

    /** Written last, when every feature has named the variables that it reads. */
    @Override
    public void write(Generation generation, Contributions out) {
        ConfigView view = ConfigView.of(out.items(Slots.ENV), WORDS);
        out.source("config", Place.CONFIG, "config", "config.ts.ftl", Map.of("v", view));
    }

    private static List<Expr> addResource(BackendPlan plan, ResourcePlan resource, Contributions out) {
        DtoView view = DtoView.of(plan, resource, WORDS);
        if (!view.isEmpty()) {
            Map<String, Object> model = Map.of("v", view, "reads", resource.has(Kind.GET), "helpers", HELPERS);
            out.source("schema", resource, Place.SCHEMA, "schema.ts.ftl", model);
        }
        return view.used();
    }

    private static List<Expr> addOperations(BackendPlan plan, Contributions out) {
        List<OperationPlan> free =
                plan.operations().stream().filter(o -> o.resource().isEmpty()).toList();
        List<DtoClass> classes = DtoClass.inputs(free, new Inputs(WORDS));
        if (!classes.isEmpty()) {
            Role role = Role.of("schema", "operations");
            Map<String, Object> model = Map.of("classes", classes, "helpers", HELPERS);
            out.source(role, Place.SCHEMA, "operations", "operations", "operations.schema.ts.ftl", model);
        }
        return DtoClass.used(classes, WORDS);
    }

    private static List<Expr> addAuth(BackendPlan plan, Contributions out) {
        return plan.project()
                .auth()
                .map(auth -> {
                    AuthDtoView view = AuthDtoView.of(plan, auth, WORDS);
                    Map<String, Object> model = Map.of("v", view, "helpers", HELPERS);
                    out.source(Role.of("auth.schema"), Place.SCHEMA, "auth", "auth", "auth.schema.ts.ftl", model);
                    return view.used();
                })
                .orElse(List.of());
    }

    private static Set<Helper> helpers(List<Expr> used, boolean lists) {
        Set<Helper> helpers = EnumSet.noneOf(Helper.class);
        used.forEach(expr -> helpers.addAll(expr.helpers()));
        if (lists) {
            helpers.addAll(List.of(Helper.INTEGER_TEXT, Helper.FLAG));
        }
        if (helpers.contains(Helper.URL)) {
            helpers.add(Helper.TEXT);
        }
        return helpers;
    }
}
