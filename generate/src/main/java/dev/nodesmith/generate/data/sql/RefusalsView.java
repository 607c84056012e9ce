package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.data.sql.ColumnsView.Property;
import dev.nodesmith.model.Entity;
import dev.nodesmith.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the breach of each constraint means to the client.
 *
 * @param writing name of a constraint to TypeScript expression of an error, for rows that are written
 * @param deleting the same for rows that are deleted
 */
public record RefusalsView(List<Property> writing, List<Property> deleting) {

    static RefusalsView of(EntitySql entity) {
        return new RefusalsView(writing(entity), entity.resource().softDelete() ? List.of() : deleting(entity));
    }

    private static List<Property> writing(EntitySql entity) {
        Map<String, String> found = new LinkedHashMap<>();
        Table table = entity.table();
        SqlDialect dialect = entity.dialect();
        String words = entity.resource().names().words();
        if (entity.resource().entity().key() == Entity.Key.STRING) {
            found.put(dialect.primaryKey(table), taken(words, table.primaryKey()));
        }
        for (Index index : table.indexes()) {
            if (index.kind() == Index.Kind.UNIQUE) {
                found.put(dialect.key(table, index), taken(words, index.columns()));
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            found.put(
                    dialect.key(key),
                    dialect.foreignKeyErrors() == SqlDialect.Naming.NAMED
                            ? "nothingAt(" + Ts.string(key.property()) + ")"
                            : "nothingThere()");
        }
        for (CheckConstraint check : table.checks()) {
            found.put(
                    dialect.key(check),
                    "notValid(" + Ts.string(check.pointer()) + ", " + Ts.string(check.message()) + ")");
        }
        return properties(found);
    }

    private static String taken(String words, List<Column> columns) {
        return "taken(" + Ts.string(words) + ", ["
                + Ts.strings(columns.stream().map(Column::property).toList()) + "])";
    }

    private static List<Property> deleting(EntitySql entity) {
        Map<String, String> found = new LinkedHashMap<>();
        restricting(entity, entity.table(), new HashSet<>(), found);
        return properties(found);
    }

    /** Deleting a row deletes others with it, which may be needed themselves. */
    private static void restricting(EntitySql entity, Table table, Set<String> seen, Map<String, String> found) {
        if (!seen.add(table.name())) {
            return;
        }
        for (Schema.Reference reference : entity.schema().referencesTo(table)) {
            ForeignKey key = reference.key();
            Table holder = reference.holder();
            if (key.onDelete() == Relation.OnDelete.CASCADE) {
                restricting(entity, holder, seen, found);
            }
            if (key.onDelete() == Relation.OnDelete.RESTRICT) {
                String what = holder.entity()
                        .map(name -> entity.of(name).resource().names().pluralWords())
                        .orElse("others");
                boolean named = entity.dialect().foreignKeyErrors() == SqlDialect.Naming.NAMED;
                found.put(entity.dialect().key(key), named ? "inUse(" + Ts.string(what) + ")" : "inUse()");
            }
        }
    }

    private static List<Property> properties(Map<String, String> found) {
        List<Property> properties = new ArrayList<>();
        found.forEach((name, code) -> properties.add(new Property(name, code)));
        return List.copyOf(properties);
    }
}
