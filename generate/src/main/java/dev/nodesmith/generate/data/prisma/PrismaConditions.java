package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.FilterPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What narrows a list, as elements of an array of conditions, each an object of Prisma. */
final class PrismaConditions {

    private PrismaConditions() {}

    static List<String> of(StoredEntity entity, PrismaDialect dialect) {
        List<String> elements = new ArrayList<>();
        List<String> searched = entity.resource().search().stream()
                .map(column -> "{ " + searched(entity, column) + ": containing(q) }")
                .toList();
        if (searched.size() == 1) {
            elements.add(searched.getFirst());
        } else if (!searched.isEmpty()) {
            elements.add("{ OR: q === undefined ? undefined : [" + String.join(", ", searched) + "] }");
        }
        Set<ColumnPlan> compared = new LinkedHashSet<>();
        Map<String, String> contained = new LinkedHashMap<>();
        Map<String, String> nulls = new LinkedHashMap<>();
        for (FilterPlan filter : entity.resource().filters()) {
            String property = filter.column().property();
            switch (filter.operator()) {
                case CONTAINS ->
                    contained.put(searched(entity, filter.column()), "containing(filters." + property + "?.contains)");
                case IS_NULL -> nulls.put(property, "nullness(filters." + property + "?.null)");
                default -> compared.add(filter.column());
            }
        }
        Map<String, String> matching = new LinkedHashMap<>();
        for (ColumnPlan plan : compared) {
            String encoder =
                    dialect.encoder(entity.column(plan)).map(e -> ", " + e).orElse("");
            matching.put(plan.property(), "matching(filters." + plan.property() + encoder + ")");
        }
        List.of(matching, contained, nulls).stream()
                .filter(group -> !group.isEmpty())
                .map(PrismaConditions::object)
                .forEach(elements::add);
        return List.copyOf(elements);
    }

    /** The property whose text is searched: the column's own, or another one's that has it in small letters. */
    private static String searched(StoredEntity entity, ColumnPlan plan) {
        String name = entity.column(plan).name();
        return entity.table().columns().stream()
                .filter(column -> column.lowered().filter(name::equals).isPresent())
                .map(Column::property)
                .findFirst()
                .orElse(plan.property());
    }

    private static String object(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
