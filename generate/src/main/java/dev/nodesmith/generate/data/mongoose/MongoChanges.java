package dev.nodesmith.generate.data.mongoose;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.schema.change.SchemaChange;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.DefaultValue;
import dev.nodesmith.model.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changes of tables do to documents. The rows of a join table are a list of ids in the documents of one side.
 *
 * @param links join table to where its links are
 */
record MongoChanges(Map<String, Links> links) {

    /** @param property list of ids in the documents of a collection */
    record Links(String collection, String property) {}

    /** @param plans each with its tables: those of before and after */
    static MongoChanges of(Map<BackendPlan, Schema> plans) {
        Map<String, Links> links = new HashMap<>();
        plans.forEach((plan, schema) -> {
            for (ResourcePlan resource : plan.resources()) {
                for (ToManyPlan many : resource.manyToMany()) {
                    if (many.writable()) {
                        links.put(
                                schema.join(many.join().orElseThrow().table()).name(),
                                new Links(schema.of(resource.entity().name()).name(), many.idsProperty()));
                    }
                }
            }
        });
        return new MongoChanges(Map.copyOf(links));
    }

    /** Statements, some of them none: constraints are part of validators. */
    List<String> statements(SchemaChange change) {
        Table table = change.table();
        return switch (change) {
            case SchemaChange.CreateTable c
            when links.containsKey(table.name()) ->
                List.of(all(
                        link(table).collection(), "[{ $set: { " + link(table).property() + ": [] } }]"));
            case SchemaChange.DropTable c
            when links.containsKey(table.name()) ->
                List.of(all(
                        link(table).collection(), "{ $unset: { " + link(table).property() + ": '' } }"));
            case SchemaChange.DropTable c -> List.of("await db.dropCollection('" + table.name() + "');");
            case SchemaChange.RenameTable c
            when links.containsKey(table.name()) -> renamed(link(c.former()), link(table));
            case SchemaChange.RenameTable c ->
                List.of("await db.renameCollection('" + c.former().name() + "', '" + table.name() + "');");
            case SchemaChange.AddColumn c
            when !links.containsKey(table.name()) ->
                c.column()
                                .defaultValue()
                                .filter(DefaultValue.RandomUuid.class::isInstance)
                                .isPresent()
                        ? List.of(ids(table, c.column()))
                        : List.of(all(
                                table.name(),
                                set(
                                        c.column(),
                                        c.column()
                                                .defaultValue()
                                                .map(value -> value(c.column(), value))
                                                .orElse("null"))));
            case SchemaChange.DropColumn c ->
                List.of(all(table.name(), "{ $unset: { " + name(c.column()) + ": '' } }"));
            case SchemaChange.RenameColumn c
            when !links.containsKey(table.name()) ->
                List.of(all(table.name(), "{ $rename: { " + name(c.former()) + ": '" + name(c.column()) + "' } }"));
            case SchemaChange.ChangeType c -> converted(table, c);
            case SchemaChange.Backfill c
            when c.value() instanceof DefaultValue.RandomUuid -> List.of(ids(table, c.column()));
            case SchemaChange.Backfill c ->
                List.of(update(table.name(), missing(c.column()), set(c.column(), value(c.column(), c.value()))));
            case SchemaChange.RenameValues c ->
                c.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(value -> update(
                                table.name(),
                                "{ " + name(c.column()) + ": " + Ts.string(value.getKey()) + " }",
                                "{ $set: { " + name(c.column()) + ": " + Ts.string(value.getValue()) + " } }"))
                        .toList();
            case SchemaChange.Spread c ->
                List.of(update(
                        c.from().name(),
                        "{ " + name(c.column()) + ": { $ne: null } }",
                        "[{ $set: { " + link(table).property() + ": ['$" + name(c.column()) + "'] } }]"));
            case SchemaChange.Gather c ->
                List.of(all(
                        table.name(),
                        set(
                                c.column(),
                                "{ $ifNull: [{ $first: '$" + link(c.from()).property() + "' }, null] }")));
            default -> List.of();
        };
    }

    private Links link(Table join) {
        Links found = links.get(join.name());
        if (found == null) {
            throw new IllegalArgumentException("no links are in " + join.name());
        }
        return found;
    }

    private static List<String> renamed(Links former, Links present) {
        return former.property().equals(present.property())
                ? List.of()
                : List.of(all(
                        present.collection(),
                        "{ $rename: { " + former.property() + ": '" + present.property() + "' } }"));
    }

    private static List<String> converted(Table table, SchemaChange.ChangeType change) {
        String type = MongooseTypes.bson(change.column().type());
        boolean same = type.equals(MongooseTypes.bson(change.former().type()));
        if (same || type.isEmpty() || change.column().type() instanceof FieldType.ArrayType) {
            return List.of();
        }
        String name = name(change.column());
        String to = type.equals("number") ? "double" : type;
        return List.of(update(
                table.name(),
                "{ " + name + ": { $ne: null } }",
                set(change.column(), "{ $convert: { input: '$" + name + "', to: '" + to + "' } }")));
    }

    /** An expression: which type a number has is said on the server. */
    private static String value(Column column, DefaultValue value) {
        return switch (value) {
            case DefaultValue.Literal literal -> literal(column.type(), literal.json());
            case DefaultValue.Now now ->
                switch (column.type()) {
                    case FieldType.DateType d -> "{ $dateToString: { date: '$$NOW', format: '%Y-%m-%d' } }";
                    case FieldType.TimeType t -> "{ $dateToString: { date: '$$NOW', format: '%H:%M:%S' } }";
                    default -> "'$$NOW'";
                };
            case DefaultValue.RandomUuid uuid -> throw new IllegalArgumentException("the server has no random ids");
        };
    }

    private static String literal(FieldType type, String json) {
        String text = JsonText.read(json).asText();
        return switch (type) {
            case FieldType.IntType t -> "{ $toInt: " + text + " }";
            case FieldType.FloatType t -> "{ $toDouble: " + text + " }";
            case FieldType.BigIntType t -> "{ $toLong: '" + text + "' }";
            case FieldType.DecimalType t -> "{ $toDecimal: '" + text + "' }";
            case FieldType.DateTimeType t -> "{ $toDate: '" + text + "' }";
            case FieldType.BooleanType t -> text;
            case FieldType.JsonType t -> "{ $literal: " + json + " }";
            case FieldType.ArrayType t -> "{ $literal: " + json + " }";
            default -> "{ $literal: " + Ts.string(text) + " }";
        };
    }

    /** Each document gets an id of its own. */
    private static String ids(Table table, Column column) {
        String collection = "db.collection('" + table.name() + "')";
        return "for await (const { _id } of " + collection + ".find(" + missing(column)
                + ", { projection: { _id: 1 } })) { await " + collection + ".updateOne({ _id }, { $set: { "
                + name(column)
                + ": randomUUID() } }); }";
    }

    private static String missing(Column column) {
        return "{ " + name(column) + ": null }";
    }

    private static String set(Column column, String expression) {
        return "[{ $set: { " + name(column) + ": " + expression + " } }]";
    }

    private static String all(String collection, String change) {
        return update(collection, "{}", change);
    }

    private static String update(String collection, String filter, String change) {
        return "await db.collection('" + collection + "').updateMany(" + filter + ", " + change + ");";
    }

    private static String name(Column column) {
        return MongooseTypes.name(column);
    }
}
