package dev.nodesmith.generate.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nodesmith.generate.data.Examples;
import dev.nodesmith.generate.data.schema.ExpressionSql.Now;
import dev.nodesmith.generate.plan.BackendPlan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of the model as conditions on columns. */
class ExpressionSqlTest {

    private static final Dialect POSTGRESQL = new PostgresqlDialect();
    private static final Dialect SQLITE = new SqliteDialect();
    private static final Dialect MYSQL = new MysqlDialect();

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    pages > 0                         ~ pages > 0                                         ~ pages > 0
                    pages + 1 > 2 * (pages - 3)       ~ pages + 1 > 2 * (pages - 3)                       ~ pages + 1 > 2 * (pages - 3)
                    price > 9.5                       ~ price > 9.5                                       ~ price > 95 * 10
                    price >= cost                     ~ price >= cost                                     ~ price * 10 >= cost
                    price > 0.0 && pages > 0          ~ price > 0 AND pages > 0                           ~ price > 0 * 100 AND pages > 0
                    pages > 0 && (ready || pages > 5) ~ pages > 0 AND (ready OR pages > 5)                ~ pages > 0 AND (ready OR pages > 5)
                    !(pages > 0)                      ~ NOT pages > 0                                   ~ NOT pages > 0
                    dueOn == null                     ~ due_on IS NULL                                    ~ due_on IS NULL
                    dueOn != null                     ~ due_on IS NOT NULL                                ~ due_on IS NOT NULL
                    has(dueOn)                        ~ due_on IS NOT NULL                                ~ due_on IS NOT NULL
                    status == 'open'                  ~ status = 'open'                                   ~ status = 'open'
                    note != 'old'                     ~ note IS DISTINCT FROM 'old'                       ~ note IS DISTINCT FROM 'old'
                    status in ['open', 'done']        ~ status IN ('open', 'done')                        ~ status IN ('open', 'done')
                    note in ['a', 'b']                ~ coalesce(note IN ('a', 'b'), false)               ~ coalesce(note IN ('a', 'b'), 0)
                    'en' in languages                 ~ coalesce('en' = ANY(languages), false)            ~ EXISTS (SELECT 1 FROM json_each(languages) WHERE value = 'en')
                    size(note) < 5                    ~ char_length(note) < 5                             ~ length(note) < 5
                    size(languages) < 5               ~ cardinality(languages) < 5                        ~ json_array_length(languages) < 5
                    note.startsWith('it''s')          ~ starts_with(note, 'it''s')                        ~ substr(note, 1, length('it''s')) = 'it''s'
                    note.contains('x')                ~ strpos(note, 'x') > 0                             ~ instr(note, 'x') > 0
                    note + status == 'ab'             ~ note || status IS NOT DISTINCT FROM 'ab'          ~ note || status IS NOT DISTINCT FROM 'ab'
                    dueOn <= seenAt                   ~ (due_on::timestamp AT TIME ZONE 'UTC') <= seen_at ~ (due_on || 'T00:00:00.000Z') <= seen_at
                    (ready ? pages : 0) > 1           ~ CASE WHEN ready THEN pages ELSE 0 END > 1         ~ CASE WHEN ready THEN pages ELSE 0 END > 1
                    order > 1                         ~ "order" > 1                                       ~ "order" > 1
                    """)
    void printsBothDialects(String expression, String postgresql, String sqlite) {
        String cel = expression.replace("it''s", "it\\'s");

        assertThat(sql(POSTGRESQL, cel)).contains(postgresql);
        assertThat(sql(SQLITE, cel)).contains(sqlite);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    price > 9.5              ~ price > 9.5
                    !(pages > 0)             ~ NOT pages > 0
                    note == 'old'            ~ note <=> 'old'
                    note != 'old' && ready   ~ NOT (note <=> 'old') AND ready
                    note + status == 'ab'    ~ concat(note, status) <=> 'ab'
                    'en' in languages        ~ coalesce(json_contains(languages, json_array('en')), false)
                    size(note) < 5           ~ char_length(note) < 5
                    size(languages) < 5      ~ json_length(languages) < 5
                    note.startsWith('a')     ~ locate('a', note) = 1
                    note.endsWith('a')       ~ locate(reverse('a'), reverse(note)) = 1
                    note.contains('a')       ~ locate('a', note) > 0
                    dueOn <= seenAt          ~ timestamp(due_on) <= seen_at
                    pages % 2 == 0           ~ pages % 2 = 0
                    order > 1                ~ "order" > 1
                    """)
    void printsMysql(String expression, String mysql) {
        assertThat(sql(MYSQL, expression)).contains(mysql);
    }

    @Test
    void backslashesOfMysqlAreWrittenTwice() {
        assertThat(MYSQL.text("it's \\ here")).isEqualTo("'it''s \\\\ here'");
    }

    @Test
    void literalInstantsTakeTheFormThatIsStored() {
        assertThat(sql(MYSQL, "seenAt > '2026-01-31T12:00:00Z'")).contains("seen_at > '2026-01-31 12:00:00.000'");
        assertThat(sql(SQLITE, "seenAt > '2026-01-31T12:00:00Z'")).contains("seen_at > '2026-01-31T12:00:00.000Z'");
    }

    @Test
    void leavesOutWhatTheDatabaseCannotDoExactly() {
        assertThat(sql(SQLITE, "note.matches('^a+$')")).isEmpty();
        assertThat(sql(MYSQL, "note.matches('^a+$')")).isEmpty();
        assertThat(sql(MYSQL, "pages / 2 > 1")).isEmpty();
        assertThat(sql(SQLITE, "price / 2.0 > 1.0")).isEmpty();
        assertThat(sql(SQLITE, "wide > 1.0")).isEmpty();
        assertThat(sql(POSTGRESQL, "note.matches('^a+$')")).contains("note ~ '(?p)^a+$'");
    }

    @Test
    void asksForTheTimeOnlyWhereThatMayChange() {
        assertThat(sql(POSTGRESQL, "seenAt < now", Now.ALLOWED)).contains("seen_at < now()");
        assertThat(sql(POSTGRESQL, "seenAt < now", Now.REFUSED)).isEmpty();
    }

    private static Optional<String> sql(Dialect dialect, String cel) {
        return sql(dialect, cel, Now.ALLOWED);
    }

    private static Optional<String> sql(Dialect dialect, String cel, Now now) {
        BackendPlan plan = Examples.plan("""
                name: library
                entities:
                  Book:
                    fields:
                      pages: int!
                      price: decimal(10,2)!
                      cost: decimal(10,3)!
                      wide: decimal(30,2)!
                      ready: boolean!
                      dueOn: date
                      seenAt: datetime!
                      note: string
                      status: enum(open, done)!
                      languages: string(2)[]!
                      order: int!
                reports:
                  some:
                    on: Book
                    measures: { n: count }
                    filter: "%s"
                """.formatted(cel.replace("\\", "\\\\")));
        Table table = SchemaPlanner.plan(plan).of("Book");
        return new ExpressionSql(dialect, table, now)
                .of(plan.reports().getFirst().report().filter().orElseThrow());
    }
}
