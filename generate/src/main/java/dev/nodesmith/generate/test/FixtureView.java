package dev.nodesmith.generate.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.InputPlan;
import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a test makes a row of an entity: {@code newBook} gives its values, {@code storeBook} keeps them.
 *
 * @param key expression of the key, for entities whose keys are not counted by the database
 * @param values property and expression
 * @param parents entities that a row needs first
 * @param inputs properties that a create request carries
 * @param repository property of the repositories
 */
public record FixtureView(
        Names names,
        Optional<String> key,
        List<Value> values,
        List<Parent> parents,
        List<String> inputs,
        String repository,
        Kind kind) {

    public record Value(String property, String expression) {}

    /** Another entity's fixture, {@code storeAuthor}. */
    public record Parent(String entity, String type) {}

    /** How the rows are kept. */
    public enum Kind {
        PLAIN,
        /** Users: the account repository creates them. */
        ACCOUNT
    }

    /** Whether any value is told apart by a number. */
    public boolean usesNumber() {
        return Stream.concat(key.stream(), values.stream().map(Value::expression))
                .anyMatch(e -> e.contains("(n)")
                        || e.contains("n.toString")
                        || e.equals("n")
                        || e.endsWith(", n)")
                        || e.contains(" n * "));
    }

    /** Whether any value is picked from a list. */
    public boolean picks() {
        return values.stream().anyMatch(v -> v.expression().startsWith("pick("));
    }

    /** Makes the body of a request that creates a row: {@code await bookBody(app.repositories)}. */
    public String bodyExpression() {
        return parents.isEmpty() ? names.variable() + "Body()" : "await " + names.variable() + "Body(app.repositories)";
    }

    public boolean account() {
        return kind == Kind.ACCOUNT;
    }

    public static FixtureView of(BackendPlan plan, ResourcePlan resource) {
        boolean account = plan.hasAuth() && resource.entity().name().equals("User");
        ObjectNode body =
                SampleBody.of(resource, InputPlan.Request.CREATE).orElseGet(JsonNodeFactory.instance::objectNode);
        List<Value> values = new ArrayList<>();
        List<Parent> parents = new ArrayList<>();
        for (ColumnPlan column : resource.columns()) {
            boolean stored = column.kind() == ColumnPlan.Kind.FIELD || column.kind() == ColumnPlan.Kind.FOREIGN_KEY;
            if (stored && !(account && column.property().equals("passwordHash"))) {
                values.add(new Value(column.property(), expression(resource, column, body, plan, parents)));
            }
        }
        for (ToManyPlan links : resource.manyToMany()) {
            if (links.writable()) {
                values.add(new Value(links.idsProperty(), "[]"));
            }
        }
        return new FixtureView(
                resource.names(),
                key(resource.entity().key()),
                List.copyOf(values),
                parents.stream().distinct().toList(),
                resource.inputsOf(InputPlan.Request.CREATE).stream()
                        .map(InputPlan::property)
                        .toList(),
                resource.names().variables(),
                account ? Kind.ACCOUNT : Kind.PLAIN);
    }

    private static Optional<String> key(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> Optional.of("uuidv7()");
            case UUID_V4 -> Optional.of("randomUUID()");
            case STRING -> Optional.of("`key-${String(n)}`");
            case INT, BIGINT -> Optional.empty();
        };
    }

    private static String expression(
            ResourcePlan resource, ColumnPlan column, ObjectNode body, BackendPlan plan, List<Parent> parents) {
        if (column.kind() == ColumnPlan.Kind.FOREIGN_KEY) {
            return foreignKey(resource, column, plan, parents);
        }
        Optional<String> state = resource.entity()
                .states()
                .filter(s ->
                        column.field().filter(f -> f.name().equals(s.field())).isPresent())
                .map(s -> TestText.quote(s.initial()));
        if (state.isPresent()) {
            return state.get();
        }
        Optional<JsonNode> sample = Optional.ofNullable(body.get(column.property()));
        if (sample.isEmpty() && column.nullable()) {
            return "null";
        }
        return TestText.value(column, sample.or(() -> standard(column)), apart(resource, column));
    }

    /** Fields that are unique, alone or together with others. */
    private static TestText.Apart apart(ResourcePlan resource, ColumnPlan column) {
        Optional<Field> field = column.field();
        boolean together = field.isPresent()
                && resource.entity().uniqueTogether().stream()
                        .anyMatch(
                                group -> tellsApart(resource, group, field.get().name()));
        boolean alone = field.filter(f -> f.has(Field.Trait.UNIQUE)).isPresent();
        return alone || together ? TestText.Apart.BY_NUMBER : TestText.Apart.NOT;
    }

    /**
     * One field that differs makes a group differ. Those that a check speaks of keep the values that were found to pass it,
     * where there are others.
     */
    private static boolean tellsApart(ResourcePlan resource, List<String> group, String field) {
        Set<String> checked = SampleBody.checked(resource);
        boolean others = resource.entity().fields().stream()
                .map(Field::name)
                .anyMatch(name -> group.contains(name) && !checked.contains(Naming.camel(name)));
        return group.contains(field) && !(others && checked.contains(Naming.camel(field)));
    }

    private static Optional<JsonNode> standard(ColumnPlan column) {
        return column.field()
                .flatMap(Field::defaultValue)
                .filter(DefaultValue.Literal.class::isInstance)
                .map(value -> JsonText.read(((DefaultValue.Literal) value).json()));
    }

    /** Required parents are stored on the way; optional ones are left out. */
    private static String foreignKey(ResourcePlan resource, ColumnPlan column, BackendPlan plan, List<Parent> parents) {
        if (column.nullable()) {
            return "null";
        }
        ToOnePlan relation = resource.toOne().stream()
                .filter(t -> t.column().equals(column))
                .findFirst()
                .orElseThrow();
        String type = plan.resource(relation.target()).names().type();
        parents.add(new Parent(relation.target(), type));
        return "values." + column.property() + " ?? (await store" + type + "(repositories)).id";
    }
}
