package dev.nodesmith.generate.data.schema;

import dev.nodesmith.model.Expression;
import java.math.BigDecimal;
import java.util.List;

/**
 * A condition that every row keeps.
 *
 * @param pointer JSON pointer of the value it is about, empty for a rule over several
 * @param message what the client is told
 */
public record CheckConstraint(String name, Rule rule, String pointer, String message) {

    public sealed interface Rule {}

    /** One of the values of an enum. */
    public record OneOf(Column column, List<String> values) implements Rule {}

    public record AtLeast(Column column, BigDecimal bound) implements Rule {}

    public record AtMost(Column column, BigDecimal bound) implements Rule {}

    /** A rule of the model; left out where the database cannot express it, since services hold it too. */
    public record Holds(Expression expression) implements Rule {}
}
