package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.data.relational.Ts;
import dev.nodesmith.generate.data.schema.ForeignKey;
import dev.nodesmith.generate.data.schema.SqlNames;
import dev.nodesmith.generate.data.schema.Table;
import dev.nodesmith.generate.plan.IncludePlan;
import dev.nodesmith.generate.plan.ToManyPlan;
import dev.nodesmith.generate.plan.ToOnePlan;
import java.util.Optional;

/**
 * A relation that a read can bring along.
 *
 * @param property {@code author}
 * @param entity the target's name
 * @param expression TypeScript expression of the column that holds it
 * @param decoded TypeScript expression of the property over {@code row}, where it takes work
 * @param type of the property in the rows of the driver, without undefined
 */
public record EmbeddingView(String property, String entity, String expression, Optional<String> decoded, String type) {

    /** Rows that are embedded at most. */
    private static final int MOST_ROWS = 100;

    private static final int LONGEST = 90;

    static EmbeddingView of(EntitySql entity, IncludePlan include) {
        EntitySql target = entity.of(include.target());
        boolean many = include.many();
        SqlDialect.Multiplicity multiplicity = many ? SqlDialect.Multiplicity.MANY : SqlDialect.Multiplicity.ONE;
        SqlDialect.Bound bound = entity.dialect().bound(inner(entity, target) + "." + key(target), MOST_ROWS);
        String from = "FROM " + from(entity, target, include) + (many ? bound.sql() : "");
        String function = many ? "embedMany" : "embedOne";
        String columns = target.resource().names().variable() + "Json";
        String rowType = target.rowType();
        Optional<String> decoded =
                entity.dialect().decodeEmbedded("row." + include.property(), multiplicity, EmbeddedRow.of(target));
        return new EmbeddingView(
                include.property(),
                include.target(),
                function + "(" + columns + ", " + text(from) + (many ? bound.arguments() : "") + ")",
                decoded,
                entity.dialect().embeddedType().orElse(many ? rowType + "[]" : rowType)
                        + (many ? "" : orNull(target, include)));
    }

    /** Long clauses stand in several lines. */
    private static String text(String from) {
        return from.length() <= LONGEST
                ? Ts.string(from)
                : "`\n"
                        + from.replaceFirst(" WHERE ", "\nWHERE ")
                                .replace(" ORDER BY ", "\nORDER BY ")
                                .indent(4) + "  `";
    }

    private static String orNull(EntitySql target, IncludePlan include) {
        boolean possible =
                include.toOne().filter(one -> one.column().nullable()).isPresent()
                        || target.resource().softDelete();
        return possible ? " | null" : "";
    }

    private static String from(EntitySql entity, EntitySql target, IncludePlan include) {
        boolean self = target.table().equals(entity.table());
        String inner = inner(entity, target);
        String source = self ? target.tableName() + " AS " + inner : target.tableName();
        String joined = include.toOne()
                .map(one -> toOne(entity, target, inner, one))
                .orElseGet(() -> toMany(entity, target, inner, include.toMany().orElseThrow()));
        String kept = target.resource().softDelete() ? " AND " + inner + ".deleted_at IS NULL" : "";
        return source + " WHERE " + joined + kept;
    }

    /** Inside its own table the outer row could not be named otherwise. */
    private static String inner(EntitySql entity, EntitySql target) {
        if (!target.table().equals(entity.table())) {
            return target.tableName();
        }
        return entity.table().name().equals("related") ? "related_row" : "related";
    }

    private static String toOne(EntitySql entity, EntitySql target, String inner, ToOnePlan one) {
        return inner + "." + key(target) + " = " + entity.tableName() + "." + entity.columnName(one.column());
    }

    private static String toMany(EntitySql entity, EntitySql target, String inner, ToManyPlan many) {
        String outer = entity.tableName() + "." + key(entity);
        return many.join()
                .map(join -> {
                    Table table = entity.schema().join(join.table());
                    return inner + "." + key(target) + " IN (SELECT " + SqlNames.shorten(join.targetColumn()) + " FROM "
                            + entity.name(table.name()) + " WHERE " + SqlNames.shorten(join.sourceColumn()) + " = "
                            + outer + ")";
                })
                .orElseGet(() -> {
                    ForeignKey key = target.table().foreignKeys().stream()
                            .filter(k -> k.property().equals(many.mappedBy().orElseThrow()))
                            .findFirst()
                            .orElseThrow();
                    return inner + "." + target.name(key.column().name()) + " = " + outer;
                });
    }

    private static String key(EntitySql entity) {
        return entity.columnName(entity.resource().key());
    }
}
