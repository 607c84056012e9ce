package dev.nodesmith.generate.core.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.nodesmith.generate.core.resource.StoredValues;
import dev.nodesmith.generate.core.seed.SeedRow.Cell;
import dev.nodesmith.generate.core.seed.SeedRow.Link;
import dev.nodesmith.generate.core.seed.SeedRow.Links;
import dev.nodesmith.generate.core.seed.SeedRow.Value;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ColumnPlan.Kind;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.SeedAccount;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.sample.Evaluator;
import dev.nodesmith.generate.sample.SampleBody;
import dev.nodesmith.model.Check;
import dev.nodesmith.model.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the rows of all entities, in an order in which they can be stored. A row that breaks a unique key or a check is
 * replaced by the next one that does not; an entity for which no row can be made is left empty.
 */
public final class SeedPlanner {

    private static final int ROWS = 8;
    private static final int TRIES = 400;

    private final BackendPlan plan;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private SeedPlanner(BackendPlan plan) {
        this.plan = plan;
    }

    static List<SeedTable> of(BackendPlan plan) {
        SeedPlanner planner = new SeedPlanner(plan);
        List<SeedTable> tables = new ArrayList<>();
        for (ResourcePlan resource : SeedOrder.of(plan)) {
            SeedTable table = new SeedTable(resource, planner.rows(resource));
            planner.counts.put(resource.entity().name(), table.rows().size());
            if (!table.rows().isEmpty()) {
                tables.add(table);
            }
        }
        return List.copyOf(tables);
    }

    /** Fields of one kind walk through their values in step, and some checks forbid just that. */
    private List<SeedRow> rows(ResourcePlan resource) {
        List<SeedRow> inStep = rows(resource, 0);
        return inStep.isEmpty() ? rows(resource, 1) : inStep;
    }

    /** @param lead how far each field that a check names is ahead of the one before it */
    private List<SeedRow> rows(ResourcePlan resource, int lead) {
        UniqueKeys unique = new UniqueKeys(resource);
        List<SeedAccount> accounts = StoredValues.isAccount(plan, resource)
                ? SeedAccount.of(plan.project().auth().orElseThrow())
                : List.of();
        int wanted = accounts.isEmpty() ? ROWS : accounts.size();
        List<SeedRow> rows = new ArrayList<>();
        for (int place = 0; place < TRIES && rows.size() < wanted; place++) {
            Optional<SeedAccount> account =
                    rows.size() < accounts.size() ? Optional.of(accounts.get(rows.size())) : Optional.empty();
            row(resource, place, lead, rows.size(), account)
                    .filter(row -> passes(row, resource))
                    .filter(unique::take)
                    .ifPresent(rows::add);
        }
        return List.copyOf(rows);
    }

    private Optional<SeedRow> row(
            ResourcePlan resource, int place, int lead, int stored, Optional<SeedAccount> account) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        SeedValues values = new SeedValues(resource.names().words());
        if (resource.entity().key() == Entity.Key.STRING) {
            cells.put(
                    resource.key().property(),
                    new Value(JsonNodeFactory.instance.textNode(resource.names().kebab() + "-" + (place + 1))));
        }
        Set<String> checked = SampleBody.checked(resource);
        int ahead = 0;
        int links = 0;
        for (ColumnPlan column : StoredValues.columns(plan, resource)) {
            int at = checked.contains(column.property()) ? place + lead * ahead++ : place;
            Optional<Cell> cell = column.kind() == Kind.FOREIGN_KEY
                    ? link(resource, column, place, stored, links++)
                    : account.flatMap(a -> ofAccount(a, column))
                            .or(() -> values.of(column, at))
                            .or(() -> absent(column))
                            .map(Value::new);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.put(column.property(), thinned(cell.get(), column, place));
        }
        for (ToManyPlan relation : resource.manyToMany()) {
            if (relation.writable()) {
                cells.put(relation.idsProperty(), new Links(relation.target(), places(relation, resource, place)));
            }
        }
        return Optional.of(new SeedRow(cells));
    }

    private static Optional<JsonNode> ofAccount(SeedAccount account, ColumnPlan column) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (column.property()) {
            case "email" -> Optional.of(json.textNode(account.email()));
            case "role" -> Optional.of(json.textNode(account.role()));
            case "disabled" -> Optional.of(json.booleanNode(false));
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> absent(ColumnPlan column) {
        return column.nullable() ? Optional.of(NullNode.instance) : Optional.empty();
    }

    /** Some values are missing, as they are in real data. */
    private static Cell thinned(Cell cell, ColumnPlan column, int place) {
        int turn = (place * 7 + column.property().length()) % 5;
        return column.nullable() && column.kind() == Kind.FIELD && turn == 4 ? new Value(NullNode.instance) : cell;
    }

    /** Rows spread over those of the target; the further keys of a row advance more slowly, so that pairs do not repeat. */
    private Optional<Cell> link(ResourcePlan resource, ColumnPlan column, int place, int stored, int which) {
        String target = column.references().orElseThrow();
        int count =
                target.equals(resource.entity().name()) ? inFamily(resource, stored) : counts.getOrDefault(target, 0);
        if (count == 0) {
            return absent(column).map(Value::new);
        }
        int slow = place / Math.max(1, count);
        return Optional.of(new Link(target, Math.floorMod(place + which * (slow + 1), count)));
    }

    /** Rows before this one that can be its parent: the first three have none, so that a family has several roots. */
    private static int inFamily(ResourcePlan resource, int stored) {
        boolean keyIsKnown = resource.entity().key() == Entity.Key.UUID_V7
                || resource.entity().key() == Entity.Key.UUID_V4;
        return keyIsKnown && stored >= 3 ? 3 : 0;
    }

    private List<Integer> places(ToManyPlan relation, ResourcePlan resource, int place) {
        int count = relation.target().equals(resource.entity().name()) ? 0 : counts.getOrDefault(relation.target(), 0);
        if (count == 0) {
            return List.of();
        }
        int first = place % count;
        int second = (place * 3 + 1) % count;
        return first == second || place % 4 == 3 ? List.of(first) : List.of(first, second);
    }

    private static boolean passes(SeedRow row, ResourcePlan resource) {
        if (resource.entity().checks().isEmpty()) {
            return true;
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        row.cells()
                .forEach((property, cell) -> values.put(
                        property,
                        cell instanceof Value value
                                ? value.json()
                                : JsonNodeFactory.instance.textNode(cell.toString())));
        return resource.entity().checks().stream()
                .map(Check::expression)
                .allMatch(e -> Evaluator.evaluate(e, values)
                        .map(JsonNode::booleanValue)
                        .orElse(true));
    }
}
