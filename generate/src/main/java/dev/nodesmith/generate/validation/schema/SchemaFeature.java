package dev.nodesmith.generate.validation.schema;

import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.Slots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.EndpointPlan.Kind;
import dev.nodesmith.generate.plan.OperationPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.validation.InputNames;
import dev.nodesmith.generate.validation.ValidationFeature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks everything that comes from outside by the schemas of a library: requests and the environment. The library has the templates
 * {@code schema}, {@code operations.schema}, {@code auth.schema}, {@code scalars}, {@code list-query}, {@code validate} and
 * {@code config} in its folder, and {@link SchemaWords}.
 */
public interface SchemaFeature extends ValidationFeature {

    SchemaWords words();

    @Override
    default InputNames inputs() {
        return new SchemaNames();
    }

    @Override
    default void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        List<Expr> used = new ArrayList<>();
        for (ResourcePlan resource : plan.resources()) {
            used.addAll(addSchema(plan, resource, out));
        }
        used.addAll(addOperations(plan, out));
        used.addAll(addAuth(plan, out));
        boolean lists = plan.resources().stream().anyMatch(r -> r.has(Kind.LIST));
        out.source("validate", Place.SHARED, "validate", "validate.ts.ftl", Map.of());
        out.source("field-errors", Place.SHARED, "field-errors", "../field-errors.ts.ftl", Map.of());
        if (lists) {
            out.source("list-query", Place.SHARED, "list-query", "list-query.ts.ftl", Map.of());
        }
        Set<Helper> helpers = helpers(used, lists);
        addFormats(helpers, out);
        if (!helpers.isEmpty()) {
            List<String> names = helpers.stream().map(Helper::function).toList();
            String object = words().object(plan.project().api().unknownKeys());
            out.source("scalars", Place.SHARED, "scalars", "scalars.ts.ftl", Map.of("used", names, "object", object));
        }
    }

    /** Written last, when every feature has named the variables that it reads. */
    @Override
    default void write(Generation generation, Contributions out) {
        ConfigView view = ConfigView.of(out.items(Slots.ENV), words());
        out.source("config", Place.CONFIG, "config", "config.ts.ftl", Map.of("v", view));
    }

    /** A library that does not bring the forms of values along adds {@link Formats}. */
    default void addFormats(Set<Helper> used, Contributions out) {}

    private List<Expr> addSchema(BackendPlan plan, ResourcePlan resource, Contributions out) {
        SchemaView view = SchemaView.of(plan, resource, words());
        if (!view.isEmpty()) {
            Map<String, Object> model = Map.of("v", view, "reads", resource.has(Kind.GET), "helpers", Helper.ALL);
            out.source("schema", resource, Place.SCHEMA, "schema.ts.ftl", model);
        }
        return view.used();
    }

    private List<Expr> addOperations(BackendPlan plan, Contributions out) {
        List<OperationPlan> free =
                plan.operations().stream().filter(o -> o.resource().isEmpty()).toList();
        List<InputView> inputs = InputView.of(free, new Inputs(words()));
        if (!inputs.isEmpty()) {
            out.source(
                    Role.of("schema", "operations"),
                    Place.SCHEMA,
                    "operations",
                    "operations",
                    "operations.schema.ts.ftl",
                    Map.of(
                            "operations",
                            inputs,
                            "helpers",
                            Helper.ALL,
                            "object",
                            words().object(plan.project().api().unknownKeys())));
        }
        return inputs.stream().map(InputView::used).flatMap(List::stream).toList();
    }

    private List<Expr> addAuth(BackendPlan plan, Contributions out) {
        if (plan.project().auth().isEmpty()) {
            return List.of();
        }
        AuthSchemaView view = AuthSchemaView.of(plan, plan.project().auth().get(), words());
        Map<String, Object> model = Map.of("v", view, "helpers", Helper.ALL);
        out.source(Role.of("auth.schema"), Place.SCHEMA, "auth", "auth", "auth.schema.ts.ftl", model);
        return view.used();
    }

    static Set<Helper> helpers(List<Expr> used, boolean lists) {
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
