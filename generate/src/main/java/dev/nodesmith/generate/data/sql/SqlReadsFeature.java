package dev.nodesmith.generate.data.sql;

import dev.nodesmith.generate.Axis;
import dev.nodesmith.generate.Contributions;
import dev.nodesmith.generate.Generation;
import dev.nodesmith.generate.Need;
import dev.nodesmith.generate.Role;
import dev.nodesmith.generate.data.migrations.MigratingFeature;
import dev.nodesmith.generate.data.relational.OrmFeature;
import dev.nodesmith.generate.data.relational.QueryUse;
import dev.nodesmith.generate.data.relational.ReadsFeature;
import dev.nodesmith.generate.data.relational.postgresql.JsonRowsFeature;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.database.DatabaseFeature;
import dev.nodesmith.generate.docs.Decision;
import dev.nodesmith.generate.docs.DocsSlots;
import dev.nodesmith.generate.layout.Place;
import dev.nodesmith.generate.plan.BackendPlan;
import dev.nodesmith.generate.plan.ResourcePlan;
import java.util.List;
import java.util.Map;

/** Lists and single rows by prepared statements, on connections of their own beside those of an ORM. */
public final class SqlReadsFeature implements ReadsFeature, JsonRowsFeature {

    @Override
    public String id() {
        return "sql";
    }

    @Override
    public String title() {
        return "By prepared statements";
    }

    @Override
    public String reason() {
        return "Lists and single rows as fast as without an ORM, which writes and does the rest.";
    }

    @Override
    public Map<Need, String> merits() {
        return Map.of(
                Need.SPEED, "Lists and single rows by prepared statements, while the ORM writes.",
                Need.OWN_QUERIES, "The reads are SQL that one can tune.");
    }

    @Override
    public String cost() {
        return "Two ways to the database that must know the same tables.";
    }

    @Override
    public OrmFeature.Reads reads() {
        return OrmFeature.Reads.SQL;
    }

    @Override
    public void contribute(Generation generation, Contributions out) {
        BackendPlan plan = generation.plan();
        DatabaseFeature database = (DatabaseFeature) generation.selection().on(Axis.DATABASE);
        MigratingFeature data = (MigratingFeature) generation.selection().on(Axis.DATA);
        Schema schema = data.schema(plan, database.dialect());
        SqlDialect dialect = SqlDialects.of(database.dialect());
        SqlFeature.add(out, "sql", "sql", Map.of("part", SqlPart.READS, "d", dialect));
        SqlFeature.add(out, "reads", "reads", Map.of("resources", plan.resources()));
        if (QueryUse.of(plan).json() && dialect.jsonIsText()) {
            SqlFeature.add(out, "sql-json", "json", Map.of("parsed", true, "part", SqlPart.READS));
        }
        for (ResourcePlan resource : plan.resources()) {
            EntitySql entity = new EntitySql(plan, schema, dialect, resource);
            EntitySqlView view = EntitySqlView.of(entity);
            SqlFeature.addReading(entity, view, SqlPart.READS, out);
            out.source(
                    Role.of("reader", resource.entity().name()),
                    Place.STORE,
                    resource.names().pluralKebab(),
                    resource.names().kebab() + ".sql-reader",
                    "reader.ts.ftl",
                    Map.of("r", resource, "v", view));
        }
        document(out);
    }

    private static void document(Contributions out) {
        out.add(
                DocsSlots.DECISIONS,
                new Decision(
                        "sql-reads",
                        "Lists and single rows are read past the ORM",
                        "Most requests read, and an ORM takes most of its time for turning questions into SQL and rows into"
                                + " objects.",
                        "`list` and `read` of each repository are prepared statements with explicit columns, on connections"
                                + " of their own. Everything else, and everything inside a transaction, goes through the ORM.",
                        List.of(
                                "Reads cost a half to a third of what the ORM takes for them.",
                                "A new column is added in one more place: the columns file.",
                                "The connections of reads come on top of the ORM's pool, one for each four of it.")));
    }
}
