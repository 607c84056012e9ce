package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.FieldType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * MySQL 8.4 and MariaDB 11.4, and newer ones of both: only what the two have in common. Statements take names in double quotes, since
 * every session of an emitted backend has the mode {@code ANSI_QUOTES}; migrations take them in backticks, which any session reads.
 */
public final class MysqlDialect implements Dialect {

    /** Words that one of the two does not take for a name. */
    private static final Set<String> RESERVED = reserved();

    private final String mark;

    public MysqlDialect() {
        this("\"");
    }

    private MysqlDialect(String mark) {
        this.mark = mark;
    }

    /** The same for scripts, which bring no session of their own along. */
    public MysqlDialect forScripts() {
        return new MysqlDialect("`");
    }

    private static Set<String> reserved() {
        try (InputStream words = MysqlDialect.class.getResourceAsStream("mysql-reserved-words.txt")) {
            String text = new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String quote(String name) {
        return RESERVED.contains(name) ? mark + name + mark : name;
    }

    @Override
    public TableDdl ddl() {
        return new MysqlDdl(this);
    }

    @Override
    public String up(Schema schema) {
        return new MysqlDdl(this).up(schema);
    }

    @Override
    public String down(Schema schema) {
        return new MysqlDdl(this).down(schema);
    }

    @Override
    public String type(FieldType type) {
        return MysqlTypes.of(type);
    }

    /** Type of a column where that depends on what else is in its table. */
    public String type(Table table, Column column) {
        return MysqlTypes.of(table).of(column);
    }

    /** The clause that makes an index. */
    public String key(Table table, Index index) {
        return new MysqlKeys(this, table).key(index);
    }

    /** Definitions of the columns that an index needs, and that stand for no property. */
    public List<String> columnsOf(Table table, Index index) {
        return new MysqlKeys(this, table.with(index)).columns();
    }

    @Override
    public Optional<String> defaultValue(Column column) {
        return new MysqlLiterals(this).defaultValue(column);
    }

    @Override
    public Optional<String> condition(Table table, CheckConstraint check) {
        return new MysqlDdl(this).condition(table, check);
    }

    @Override
    public Optional<Integer> storedScale(FieldType type) {
        return Optional.of(0);
    }

    @Override
    public Scaled number(BigDecimal value) {
        return new Scaled(value.stripTrailingZeros().toPlainString(), 0);
    }

    @Override
    public String bool(boolean value) {
        return value ? "true" : "false";
    }

    @Override
    public String instantType() {
        return "datetime(3)";
    }

    @Override
    public String place(int position) {
        return "?";
    }

    @Override
    public String now() {
        return "utc_timestamp(3)";
    }

    @Override
    public String startOfDay(String day) {
        return "timestamp(" + day + ")";
    }

    @Override
    public String length(String text) {
        return "char_length(" + text + ")";
    }

    @Override
    public String count(String array) {
        return "json_length(" + array + ")";
    }

    @Override
    public String isIn(String value, String array) {
        return "coalesce(json_contains(" + array + ", json_array(" + value + ")), false)";
    }

    /** Unlike a comparison, which fills up with blanks, this tells texts apart that end with some. */
    @Override
    public String startsWith(String text, String start) {
        return "locate(" + start + ", " + text + ") = 1";
    }

    @Override
    public String endsWith(String text, String end) {
        return "locate(reverse(" + end + "), reverse(" + text + ")) = 1";
    }

    @Override
    public String contains(String text, String part) {
        return "locate(" + part + ", " + text + ") > 0";
    }

    /** The two have different engines for regular expressions. */
    @Override
    public Optional<String> matches(String text, String pattern) {
        return Optional.empty();
    }

    @Override
    public Joined join(String left, String right) {
        return new Joined("concat(" + left + ", " + right + ")", SqlPart.ATOM);
    }

    @Override
    public Joined same(String left, String right) {
        return new Joined(left + " <=> " + right, SqlPart.COMPARISON);
    }

    @Override
    public Joined differ(String left, String right) {
        return new Joined("NOT (" + left + " <=> " + right + ")", SqlPart.NOT);
    }

    /** Its quotient of whole numbers has a fraction. */
    @Override
    public Optional<Joined> quotient(String left, String right) {
        return Optional.empty();
    }

    @Override
    public String instant(String value) {
        return text(value.replace('T', ' ').replace("Z", ""));
    }

    @Override
    public Structure structure() {
        return Structure.IMMEDIATE;
    }

    @Override
    public String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
