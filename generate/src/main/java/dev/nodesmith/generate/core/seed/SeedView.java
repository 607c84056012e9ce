package dev.nodesmith.generate.core.seed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.resource.PropertyView;
import dev.nodesmith.generate.core.resource.StoredValues;
import dev.nodesmith.generate.core.seed.SeedRow.Cell;
import dev.nodesmith.generate.core.seed.SeedRow.Link;
import dev.nodesmith.generate.core.seed.SeedRow.Links;
import dev.nodesmith.generate.core.seed.SeedRow.Value;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity as TypeScript.
 *
 * @param makeKey expression for a new key, where the server makes it
 * @param family whether rows lead to each other, so that their keys have to be known first
 * @param links repositories whose ids the rows take, in the order of the alphabet
 * @param rows each a list of properties and expressions
 */
public record SeedView(
        ResourcePlan resource,
        @Nullable String makeKey,
        boolean family,
        boolean account,
        boolean scoped,
        List<String> links,
        List<List<PropertyView>> rows) {

    static SeedView of(BackendPlan plan, SeedTable table) {
        ResourcePlan resource = table.resource();
        boolean family = linked(table.rows()).contains(resource.entity().name());
        Set<String> links = linked(table.rows()).stream()
                .filter(entity -> !entity.equals(resource.entity().name()))
                .map(entity -> plan.resource(entity).names().variables())
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<PropertyView>> rows = new ArrayList<>();
        for (int place = 0; place < table.rows().size(); place++) {
            rows.add(row(plan, resource, table.rows().get(place), family, place));
        }
        return new SeedView(
                resource,
                makeKey(resource.entity().key()),
                family,
                StoredValues.isAccount(plan, resource),
                plan.scoped(resource),
                List.copyOf(links),
                List.copyOf(rows));
    }

    private static List<PropertyView> row(
            BackendPlan plan, ResourcePlan resource, SeedRow row, boolean family, int place) {
        List<PropertyView> properties = new ArrayList<>();
        String key = makeKey(resource.entity().key());
        if (key != null) {
            properties.add(new PropertyView(resource.key().property(), family ? "pick(ids, " + place + ")" : key));
        }
        for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
            properties.add(new PropertyView(cell.getKey(), text(plan, resource, cell.getValue())));
        }
        return List.copyOf(properties);
    }

    private static @Nullable String makeKey(Entity.Key key) {
        return switch (key) {
            case UUID_V7 -> "uuidv7()";
            case UUID_V4 -> "randomUUID()";
            case INT, BIGINT, STRING -> null;
        };
    }

    private static Set<String> linked(List<SeedRow> rows) {
        Set<String> entities = new TreeSet<>();
        for (SeedRow row : rows) {
            for (Cell cell : row.cells().values()) {
                if (cell instanceof Link link) {
                    entities.add(link.entity());
                } else if (cell instanceof Links links && !links.places().isEmpty()) {
                    entities.add(links.entity());
                }
            }
        }
        return entities;
    }

    private static String text(BackendPlan plan, ResourcePlan resource, Cell cell) {
        return switch (cell) {
            case Value value -> text(value.json());
            case Link link -> pick(plan, resource, link.entity(), link.place());
            case Links links ->
                links.places().stream()
                        .map(place -> pick(plan, resource, links.entity(), place))
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    private static String pick(BackendPlan plan, ResourcePlan resource, String entity, int place) {
        boolean own = entity.equals(resource.entity().name());
        return "pick(" + (own ? "ids" : plan.resource(entity).names().variables()) + ", " + place + ")";
    }

    private static String text(JsonNode json) {
        if (json.isTextual()) {
            return TsText.quote(json.textValue());
        }
        if (json.isArray()) {
            return StreamSupport.stream(json.spliterator(), false)
                    .map(SeedView::text)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (json.isObject()) {
            return json.properties().stream()
                    .map(e -> TsText.quote(e.getKey()) + ": " + text(e.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return json.isNumber() ? json.decimalValue().stripTrailingZeros().toPlainString() : JsonText.of(json);
    }

    /** {@code 'authors' | 'tags'}. */
    public String picked() {
        return TsText.union(links);
    }
}
