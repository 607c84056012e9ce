package dev.nodesmith.generate.data.knex;

import dev.nodesmith.generate.data.relational.StoredEntity;
import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.SqlNames;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.Names;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.model.Entity;
import java.util.Optional;

/**
 * A relation that a read can bring along, by one query for all rows of a relation to one, by two for a relation to many.
 *
 * @param property {@code tags}
 * @param entity the target's name
 * @param key property of the parent that names the row, for relations to one
 * @param links which rows belong to which parents, for relations to many
 * @param mapper function from a row to the model
 */
public record KnexIncludeView(
        String property, String entity, Optional<Key> key, Optional<Links> links, Target target, String mapper) {

    /** @param nullable whether it may name nothing, or what is soft-deleted */
    public record Key(String property, boolean nullable) {}

    /**
     * @param rows the query of the links, after the variable of Knex
     * @param columns properties of the object that says where ids are
     */
    public record Links(String rows, String columns) {}

    /** @param kept what leaves out rows that are soft-deleted */
    public record Target(Names names, String table, String kept) {}

    static KnexIncludeView of(StoredEntity entity, KnexDialect dialect, IncludePlan include) {
        StoredEntity target = entity.of(include.target());
        Names names = target.resource().names();
        return new KnexIncludeView(
                include.property(),
                include.target(),
                include.toOne().map(one -> new Key(one.column().property(), include.nullable())),
                include.toMany().map(many -> links(entity, target, dialect, many)),
                new Target(
                        names, target.table().name(), target.resource().softDelete() ? ".whereNull('deleted_at')" : ""),
                KnexEntityView.mapped(target, dialect) ? "to" + names.type() : "(row: " + names.type() + "Row) => row");
    }

    /** Whether ids of links come in another form than the model's. */
    static boolean decodes(BackendPlan plan, KnexDialect dialect) {
        return !dialect.integer().equals("number")
                && plan.resources().stream()
                        .anyMatch(r ->
                                r.entity().key() == Entity.Key.INT || r.entity().key() == Entity.Key.BIGINT);
    }

    private static Links links(StoredEntity entity, StoredEntity target, KnexDialect dialect, ToManyPlan many) {
        String ids = decodes(entity.plan(), dialect)
                ? ", toParentId: " + id(entity, dialect) + ", toChildId: " + id(target, dialect)
                : "";
        boolean soft = target.resource().softDelete();
        String table = target.table().name();
        return many.join()
                .map(plan -> {
                    Table join = entity.schema().join(plan.table());
                    String parent = SqlNames.shorten(plan.sourceColumn());
                    String child = SqlNames.shorten(plan.targetColumn());
                    String of = soft ? join.name() + "." : "";
                    String kept = soft
                            ? ".join('" + table + "', '" + table + ".id', '" + of + child + "').whereNull('" + table
                                    + ".deleted_at')"
                            : "";
                    return new Links(
                            "('" + join.name() + "')" + kept,
                            "parent: '" + of + parent + "', child: '" + of + child + "'" + ids);
                })
                .orElseGet(() -> {
                    Column parent = target.table().foreignKeys().stream()
                            .filter(key -> key.property().equals(many.mappedBy().orElseThrow()))
                            .findFirst()
                            .orElseThrow()
                            .column();
                    return new Links(
                            "('" + table + "')" + (soft ? ".whereNull('deleted_at')" : ""),
                            "parent: '" + parent.name() + "', child: 'id'" + ids);
                });
    }

    private static String id(StoredEntity entity, KnexDialect dialect) {
        return dialect.id(entity.column(entity.resource().key()));
    }

    /** What the rows are called that were read; a relation may be called as the entity's own rows are. */
    public String variable() {
        return "related" + Naming.pascal(property);
    }

    /**
     * Expression of the rows, by id.
     *
     * @param knex variable of Knex
     * @param parents variable of the rows that they belong to
     */
    public String load(String knex, String parents) {
        String columns = target.names().variable() + "Columns";
        String from = knex + "('" + target.table() + "')";
        return key.map(one -> "byId(" + from + target.kept() + ", " + columns + ", " + parents + ".map(({ "
                        + one.property() + " }) => " + one.property() + "), " + mapper + ")")
                .or(() -> links.map(many -> "ofEach(" + knex + ", { rows: " + knex + many.rows() + ", " + many.columns()
                        + " }, " + parents + ".map(({ id }) => id), (ids: "
                        + target.names().type() + "['id'][]) => byId(" + from + ", " + columns + ", ids, " + mapper
                        + "))"))
                .orElseThrow();
    }

    /** Expression of what belongs to one of the parents. */
    public String pick(String parent) {
        return key.map(one -> one.nullable()
                        ? "at(" + variable() + ", " + parent + "." + one.property() + ")"
                        : variable() + "?.get(" + parent + "." + one.property() + ")")
                .orElse(variable() + "?.get(" + parent + ".id)");
    }
}
