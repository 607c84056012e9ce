package dev.nodesmith.generate.data.sql;

import java.util.List;

/**
 * A row that comes as JSON inside of another one, and the way from there to the model.
 *
 * @param variable what the row is called, {@code author}
 * @param type of the row, {@code AuthorRow}
 * @param steps functions that make the model of it, one after the other; none where it is the model already
 */
public record EmbeddedRow(String variable, String type, List<String> steps) {

    public EmbeddedRow {
        steps = List.copyOf(steps);
    }

    static EmbeddedRow of(EntitySql entity) {
        return new EmbeddedRow(entity.resource().names().variable(), entity.rowType(), entity.embeddedSteps());
    }

    /** {@code toAuthor(fromAuthorJson(value))} */
    public String read(String value) {
        return steps.stream().reduce(value, (inner, step) -> step + "(" + inner + ")");
    }

    /** The function that does all steps; one that has none says what type it takes. */
    public String reader() {
        return switch (steps.size()) {
            case 0 -> "(" + variable + ": " + type + ") => " + variable;
            case 1 -> steps.getFirst();
            default -> "(" + variable + ") => " + read(variable);
        };
    }
}
