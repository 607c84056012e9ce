package dev.nodesmith.generate.data.relational;

import dev.nodesmith.generate.data.schema.CheckConstraint;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.Table;
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
public record RefusalsView(List<Refusal> writing, List<Refusal> deleting) {

    /**
     * @param name as errors call the constraint
     * @param code TypeScript expression of the error for the client
     */
    public record Refusal(String name, String code) {}

    public static RefusalsView of(StoredEntity entity, ConstraintNames names) {
        return new RefusalsView(
                writing(entity, names), entity.resource().softDelete() ? List.of() : deleting(entity, names));
    }

    private static List<Refusal> writing(StoredEntity entity, ConstraintNames names) {
        Map<String, String> found = new LinkedHashMap<>();
        Table table = entity.table();
        String words = entity.resource().names().words();
        if (entity.resource().entity().key() == Entity.Key.STRING) {
            found.put(names.primaryKey(table), taken(words, table.primaryKey()));
        }
        for (Index index : table.indexes()) {
            if (index.kind() == Index.Kind.UNIQUE) {
                found.put(names.key(table, index), taken(words, index.columns()));
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            found.put(
                    names.key(key),
                    names.foreignKeyErrors() == ConstraintNames.Naming.NAMED
                            ? "nothingAt(" + Ts.string(key.property()) + ")"
                            : "nothingThere()");
        }
        for (CheckConstraint check : table.checks()) {
            found.put(
                    names.key(check),
                    "notValid(" + Ts.string(check.pointer()) + ", " + Ts.string(check.message()) + ")");
        }
        return refusals(found);
    }

    private static String taken(String words, List<Column> columns) {
        return "taken(" + Ts.string(words) + ", ["
                + Ts.strings(columns.stream().map(Column::property).toList()) + "])";
    }

    private static List<Refusal> deleting(StoredEntity entity, ConstraintNames names) {
        Map<String, String> found = new LinkedHashMap<>();
        restricting(entity, names, entity.table(), new HashSet<>(), found);
        return refusals(found);
    }

    /** Deleting a row deletes others with it, which may be needed themselves. */
    private static void restricting(
            StoredEntity entity, ConstraintNames names, Table table, Set<String> seen, Map<String, String> found) {
        if (!seen.add(table.name())) {
            return;
        }
        for (Schema.Reference reference : entity.schema().referencesTo(table)) {
            ForeignKey key = reference.key();
            Table holder = reference.holder();
            if (key.onDelete() == Relation.OnDelete.CASCADE) {
                restricting(entity, names, holder, seen, found);
            }
            if (key.onDelete() == Relation.OnDelete.RESTRICT) {
                String what = holder.entity()
                        .map(name -> entity.of(name).resource().names().pluralWords())
                        .orElse("others");
                boolean named = names.foreignKeyErrors() == ConstraintNames.Naming.NAMED;
                found.put(names.key(key), named ? "inUse(" + Ts.string(what) + ")" : "inUse()");
            }
        }
    }

    private static List<Refusal> refusals(Map<String, String> found) {
        List<Refusal> refusals = new ArrayList<>();
        found.forEach((name, code) -> refusals.add(new Refusal(name, code)));
        return List.copyOf(refusals);
    }
}
