package dev.nodesmith.generate.data.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.nodesmith.generate.data.schema.SqlPart.Nulls;
import dev.nodesmith.generate.json.JsonText;
import dev.nodesmith.generate.plan.Naming;
import dev.nodesmith.model.Expression;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import dev.nodesmith.model.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the expressions of a model as conditions on the columns of a table:
 *
 * <pre>
 * status in ['paid', 'shipped'] &amp;&amp; total &gt; 0.0   →   status IN ('paid', 'shipped') AND total &gt; 0
 * returnedOn == null || returnedOn &gt;= lentOn     →   returned_on IS NULL OR returned_on &gt;= lent_on
 * </pre>
 *
 * Comparing for equality treats null as a value, as the model does. An expression is empty where the database has no exact
 * counterpart for a part of it.
 */
public final class ExpressionSql {

    private final Dialect dialect;
    private final Table table;
    private final Now now;

    /** Whether the expression may ask for the present instant: a condition that every row keeps for ever may not. */
    public enum Now {
        ALLOWED,
        REFUSED
    }

    public ExpressionSql(Dialect dialect, Table table, Now now) {
        this.dialect = dialect;
        this.table = table;
        this.now = now;
    }

    /** The expression in SQL. */
    public Optional<String> of(Expression expression) {
        return part(expression.root()).map(SqlPart::sql);
    }

    /** The expression so that others can be joined to it by {@code AND}. */
    public Optional<String> conjunct(Expression expression) {
        return part(expression.root()).map(part -> part.in(SqlPart.AND));
    }

    Optional<SqlPart> part(Node node) {
        return switch (node) {
            case Reference reference -> reference(reference);
            case Literal literal -> literal(literal.json());
            case Unary unary -> part(unary.operand()).map(operand -> unary(unary.operator(), operand));
            case Binary binary when binary.operator().equals("in") -> membership(binary);
            case Binary binary ->
                part(binary.left())
                        .flatMap(left -> part(binary.right())
                                .flatMap(right -> new BinarySql(dialect).of(binary.operator(), left, right)));
            case Conditional conditional -> conditional(conditional);
            case Call call -> call(call);
            case ListLiteral list -> Optional.empty();
        };
    }

    private Optional<SqlPart> reference(Reference reference) {
        if (reference.path().size() != 1) {
            return Optional.empty();
        }
        String property = Naming.camel(reference.path().getFirst());
        return table.find(property)
                .or(() -> table.find(property + "Id"))
                .flatMap(column -> dialect.storedScale(column.type())
                        .map(scale -> new SqlPart(
                                dialect.quote(column.name()),
                                SqlPart.ATOM,
                                Optional.of(column.type()),
                                scale,
                                column.nullable() ? Nulls.POSSIBLE : Nulls.NEVER,
                                Optional.empty())));
    }

    private Optional<SqlPart> literal(String json) {
        JsonNode value = JsonText.read(json);
        if (value.isNull()) {
            return Optional.of(SqlPart.atom("NULL").with(Nulls.ALWAYS));
        }
        if (value.isBoolean()) {
            return Optional.of(SqlPart.atom(dialect.bool(value.booleanValue())));
        }
        if (value.isNumber()) {
            return Optional.of(SqlPart.number(dialect.number(new BigDecimal(json)), SqlPart.ATOM));
        }
        String text = value.textValue();
        return Optional.of(
                new SqlPart(dialect.text(text), SqlPart.ATOM, Optional.empty(), 0, Nulls.NEVER, Optional.of(text)));
    }

    private static SqlPart unary(String operator, SqlPart operand) {
        return operator.equals("!")
                ? SqlPart.of("NOT " + operand.in(SqlPart.COMPARISON), SqlPart.NOT)
                : new SqlPart(
                        "-" + operand.in(SqlPart.ATOM),
                        SqlPart.PRODUCT,
                        Optional.empty(),
                        operand.scale(),
                        operand.nulls(),
                        Optional.empty());
    }

    private Optional<SqlPart> membership(Binary binary) {
        Optional<SqlPart> item = part(binary.left());
        if (binary.right() instanceof ListLiteral list) {
            return item.flatMap(value -> oneOf(value, list));
        }
        return item.flatMap(value ->
                part(binary.right()).map(array -> SqlPart.atom(dialect.isIn(value.sql(), array.sql()))));
    }

    private Optional<SqlPart> oneOf(SqlPart value, ListLiteral list) {
        List<String> members = new ArrayList<>();
        for (Node node : list.items()) {
            Optional<SqlPart> member = part(node).filter(m -> m.scale() == value.scale() && m.nulls() == Nulls.NEVER);
            if (member.isEmpty()) {
                return Optional.empty();
            }
            members.add(member.get().sql());
        }
        if (members.isEmpty()) {
            return Optional.of(SqlPart.atom(dialect.bool(false)));
        }
        String sql = value.in(SqlPart.JOIN) + " IN (" + String.join(", ", members) + ")";
        return Optional.of(
                value.nulls() == Nulls.NEVER
                        ? SqlPart.of(sql, SqlPart.COMPARISON)
                        : SqlPart.atom("coalesce(" + sql + ", " + dialect.bool(false) + ")"));
    }

    private Optional<SqlPart> conditional(Conditional conditional) {
        return part(conditional.condition())
                .flatMap(condition -> part(conditional.whenTrue())
                        .flatMap(yes -> part(conditional.whenFalse())
                                .filter(no -> no.scale() == yes.scale())
                                .map(no -> new SqlPart(
                                        "CASE WHEN " + condition.sql() + " THEN " + yes.sql() + " ELSE " + no.sql()
                                                + " END",
                                        SqlPart.ATOM,
                                        yes.type()
                                                .filter(type -> no.type()
                                                        .filter(type::equals)
                                                        .isPresent()),
                                        yes.scale(),
                                        Nulls.POSSIBLE,
                                        Optional.empty()))));
    }

    private Optional<SqlPart> call(Call call) {
        if (call.function().equals("now")) {
            return Optional.of(new SqlPart(
                            dialect.now(),
                            SqlPart.ATOM,
                            Optional.of(new FieldType.DateTimeType()),
                            0,
                            Nulls.NEVER,
                            Optional.empty()))
                    .filter(part -> now == Now.ALLOWED);
        }
        Optional<SqlPart> receiver = part(call.arguments().getFirst());
        return switch (call.function()) {
            case "has" -> receiver.map(r -> SqlPart.of(r.in(SqlPart.JOIN) + " IS NOT NULL", SqlPart.COMPARISON));
            case "size" -> receiver.map(r -> SqlPart.atom(size(r)).with(r.nulls()));
            case "matches" ->
                receiver.flatMap(r -> part(call.arguments().get(1))
                        .flatMap(SqlPart::literal)
                        .flatMap(pattern -> dialect.matches(r.in(SqlPart.JOIN), pattern))
                        .map(sql -> SqlPart.of(sql, SqlPart.COMPARISON)));
            default ->
                receiver.flatMap(r -> part(call.arguments().get(1))
                        .map(argument ->
                                SqlPart.of(onText(call.function(), r.sql(), argument.sql()), SqlPart.COMPARISON)));
        };
    }

    private String size(SqlPart part) {
        boolean array =
                part.type().filter(FieldType.ArrayType.class::isInstance).isPresent();
        return array ? dialect.count(part.sql()) : dialect.length(part.sql());
    }

    private String onText(String function, String text, String argument) {
        return switch (function) {
            case "startsWith" -> dialect.startsWith(text, argument);
            case "endsWith" -> dialect.endsWith(text, argument);
            case "contains" -> dialect.contains(text, argument);
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }
}
