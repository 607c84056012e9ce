package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ColumnPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the first migration makes of one collection.
 *
 * @param required paths that every document has
 * @param properties path to schema, {@code { bsonType: 'string', maxLength: 13 }}
 * @param rules expressions that every document keeps
 * @param indexes objects for {@code createIndexes}
 */
public record MongoCollection(
        String name, List<String> required, Map<String, String> properties, List<String> rules, List<String> indexes) {

    static List<MongoCollection> of(BackendPlan plan, Schema schema) {
        Stream<MongoCollection> entities =
                plan.resources().stream().map(resource -> of(new StoredEntity(plan, schema, resource)));
        Stream<MongoCollection> own = Stream.concat(
                        Stream.of(schema.system().idempotencyKeys()), schema.system().refreshTokens().stream())
                .map(table -> of(table, List.of()));
        return Stream.concat(entities, own).toList();
    }

    private static MongoCollection of(StoredEntity entity) {
        ResourcePlan resource = entity.resource();
        return of(
                entity.table(),
                resource.manyToMany().stream()
                        .filter(ToManyPlan::writable)
                        .map(relation -> new Ids(
                                relation.idsProperty(),
                                entity.of(relation.target()).resource().key()))
                        .toList());
    }

    /** @param key what the ids are of */
    private record Ids(String path, ColumnPlan key) {}

    private static MongoCollection of(Table table, List<Ids> links) {
        Map<String, String> properties = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> property(table, column)
                        .ifPresent(schema -> properties.put(MongooseTypes.name(column), schema)));
        List<String> required = new ArrayList<>(
                table.columns().stream().map(MongooseTypes::name).toList());
        List<String> indexes = new ArrayList<>(table.indexes().stream()
                .filter(i -> i.kind() != Index.Kind.SEARCH)
                .map(MongoCollection::index)
                .toList());
        for (Ids ids : links) {
            required.add(ids.path());
            properties.put(
                    ids.path(),
                    "{ bsonType: 'array', items: { bsonType: '"
                            + MongooseTypes.bson(ids.key().type()) + "' } }");
            indexes.add("{ name: '" + table.name() + "_" + ids.path() + "_idx', key: { " + ids.path() + ": 1 } }");
        }
        List<String> rules = new ArrayList<>();
        for (CheckConstraint check : table.checks()) {
            if (check.rule() instanceof CheckConstraint.Holds holds) {
                new MongoExpression(table).of(holds.expression()).ifPresent(rules::add);
            }
        }
        return new MongoCollection(
                table.name(), List.copyOf(required), properties, List.copyOf(rules), List.copyOf(indexes));
    }

    private static Optional<String> property(Table table, Column column) {
        String type = MongooseTypes.bson(column.type());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        parts.add("bsonType: " + (column.nullable() ? "['" + type + "', 'null']" : "'" + type + "'"));
        if (column.type() instanceof FieldType.StringType text) {
            parts.add("maxLength: " + text.maxLength());
        }
        if (column.type() instanceof FieldType.ArrayType array) {
            parts.add("items: { bsonType: '" + MongooseTypes.bson(array.element()) + "' }");
        }
        for (CheckConstraint check : table.checks()) {
            switch (check.rule()) {
                case CheckConstraint.OneOf one
                when one.column().equals(column) ->
                    parts.add("enum: [" + Ts.strings(one.values()) + (column.nullable() ? ", null" : "") + "]");
                case CheckConstraint.AtLeast least
                when least.column().equals(column) ->
                    parts.add("minimum: " + least.bound().toPlainString());
                case CheckConstraint.AtMost most
                when most.column().equals(column) ->
                    parts.add("maximum: " + most.bound().toPlainString());
                default -> {
                    // Of another column, or of several.
                }
            }
        }
        return Optional.of("{ " + String.join(", ", parts) + " }");
    }

    private static String index(Index index) {
        String key = index.columns().stream()
                .map(column -> MongooseTypes.name(column) + ": 1")
                .collect(Collectors.joining(", "));
        String filter = index.kind() == Index.Kind.UNIQUE ? filter(index) : "";
        return "{ name: '" + index.name() + "', key: { " + key + " }"
                + (index.kind() == Index.Kind.UNIQUE ? ", unique: true" : "")
                + (filter.isEmpty() ? "" : ", partialFilterExpression: { " + filter + " }") + " }";
    }

    /** Nothing is equal to what is null, and what is deleted stands in nobody's way. */
    private static String filter(Index index) {
        List<String> conditions = new ArrayList<>();
        if (index.rows() == Index.Rows.KEPT) {
            conditions.add("deletedAt: null");
        }
        for (Column column : index.columns()) {
            if (column.nullable()) {
                conditions.add(MongooseTypes.name(column) + ": { $type: '" + MongooseTypes.bson(column.type()) + "' }");
            }
        }
        return String.join(", ", conditions);
    }
}
