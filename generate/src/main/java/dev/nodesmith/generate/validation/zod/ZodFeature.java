package dev.nodesmith.generate.validation.zod;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.DocumentFeature;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Zod 4 for everything that comes from outside: requests and the environment. */
public final class ZodFeature implements DocumentFeature {

    private static final Decision FROM_SCHEMAS = new Decision(
            "schemas-say-what-input-is",
            "Schemas say what input is",
            "What a client sends has to be checked, and services have to know its form. Written twice, the two drift apart.",
            "Every body, query, path parameter and environment variable has a Zod schema, and services get what it gives:"
                    + " nothing describes that form a second time. Values leave a schema in one form: defaults filled in, emails in lower"
                    + " case, instants in UTC, decimals with all digits of their scale.",
            List.of(
                    "A service can rely on what it gets and checks only what depends on stored data.",
                    "The OpenAPI document is written from the model, not from the schemas; the contract tests hold the two"
                            + " together."));

    @Override
    public String id() {
        return "zod";
    }

    @Override
    public String title() {
        return "Zod 4";
    }

    @Override
    public Optional<Axis> axis() {
        return Optional.of(Axis.VALIDATION);
    }

    @Override
    public String reason() {
        return "One schema checks what arrives and says in which form services get it, so the two cannot drift apart.";
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        out.add(DocsSlots.DECISIONS, FROM_SCHEMAS);
        BackendPlan plan = generation.plan();
        List<Expr> used = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            used.addAll(addSchema(plan, resource, out));
        }
        used.addAll(addOperations(plan, out));
        used.addAll(addAuth(plan, out));
        boolean lists = plan.resources().stream().anyMatch(r -> r.has(Kind.LIST));
        out.source("validate", Place.SHARED, "validate", "validate.ts.ftl", Map.of());
        if (lists) {
            out.source("list-query", Place.SHARED, "list-query", "list-query.ts.ftl", Map.of());
        }
        Set<Helper> helpers = helpers(used, lists);
        if (!helpers.isEmpty()) {
            List<String> names = helpers.stream().map(Helper::function).toList();
            String object = ObjectStyle.of(plan.project().api().unknownKeys()).function();
            out.source("scalars", Place.SHARED, "scalars", "scalars.ts.ftl", Map.of("used", names, "object", object));
        }
    }

    /** Written last, when every feature has named the variables that it reads. */
    @Override
    public void write(Generation generation, Contributions out) {
        ConfigView view = ConfigView.of(out.items(Slots.ENV));
        out.source("config", Place.CONFIG, "config", "config.ts.ftl", Map.of("v", view));
    }

    private static List<Expr> addSchema(BackendPlan plan, ResourcePlan resource, Contributions out) {
        SchemaView view = SchemaView.of(plan, resource);
        if (!view.isEmpty()) {
            Map<String, Object> model = Map.of("v", view, "reads", resource.has(Kind.GET), "helpers", Helper.ALL);
            out.source("schema", resource, Place.SCHEMA, "schema.ts.ftl", model);
        }
        return view.used();
    }

    private static List<Expr> addOperations(BackendPlan plan, Contributions out) {
        List<OperationPlan> free =
                plan.operations().stream().filter(o -> o.resource().isEmpty()).toList();
        List<InputView> inputs =
                InputView.of(free, ObjectStyle.of(plan.project().api().unknownKeys()));
        if (!inputs.isEmpty()) {
            out.source(
                    Role.of("schema", "operations"),
                    Place.SCHEMA,
                    "operations",
                    "operations",
                    "operations.schema.ts.ftl",
                    Map.of("operations", inputs, "helpers", Helper.ALL));
        }
        return inputs.stream().map(InputView::used).flatMap(List::stream).toList();
    }

    private static List<Expr> addAuth(BackendPlan plan, Contributions out) {
        if (plan.project().auth().isEmpty()) {
            return List.of();
        }
        AuthSchemaView view = AuthSchemaView.of(plan, plan.project().auth().get());
        Map<String, Object> model = Map.of("v", view, "helpers", Helper.ALL);
        out.source(Role.of("auth.schema"), Place.SCHEMA, "auth", "auth", "auth.schema.ts.ftl", model);
        return view.used();
    }

    private static Set<Helper> helpers(List<Expr> used, boolean lists) {
        Set<Helper> helpers = EnumSet.noneOf(Helper.class);
        used.forEach(expr -> helpers.addAll(expr.helpers()));
        if (lists) {
            helpers.add(Helper.INTEGER_TEXT);
            helpers.add(Helper.FLAG);
        }
        if (helpers.contains(Helper.URL)) {
            helpers.add(Helper.TEXT);
        }
        return helpers;
    }
}
