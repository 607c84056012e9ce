package dev.nodesmith.generate.data.schema.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a schema is what in another one: whatever is not named here is new, or gone.
 *
 * @param tables former name to the present one, also where they are equal
 * @param columns former table to its columns, former name to the present one
 * @param values former table and column to values of an enum, former to present, where they differ
 * @param moves links that are kept in another form
 */
public record Renames(
        Map<String, String> tables,
        Map<String, Map<String, String>> columns,
        Map<String, Map<String, Map<String, String>>> values,
        List<Move> moves) {

    public Renames {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
        moves = List.copyOf(moves);
    }

    Optional<String> table(String former) {
        return Optional.ofNullable(tables.get(former));
    }

    Optional<String> column(String formerTable, String former) {
        return Optional.ofNullable(columns.getOrDefault(formerTable, Map.of()).get(former));
    }

    Map<String, String> values(String formerTable, String former) {
        return values.getOrDefault(formerTable, Map.of()).getOrDefault(former, Map.of());
    }

    /** The same for a database that cannot make rows of one table rows of another one. */
    public Renames withoutCarried() {
        return new Renames(
                tables,
                columns,
                values,
                moves.stream().filter(move -> !(move instanceof Move.Carry)).toList());
    }

    /** The way back. */
    public Renames reversed() {
        Map<String, Map<String, String>> backColumns = new HashMap<>();
        Map<String, Map<String, Map<String, String>>> backValues = new HashMap<>();
        columns.forEach((table, names) -> backColumns.put(tables.getOrDefault(table, table), inverse(names)));
        values.forEach((table, ofColumns) -> {
            Map<String, Map<String, String>> back = new HashMap<>();
            ofColumns.forEach((column, names) -> back.put(column(table, column).orElse(column), inverse(names)));
            backValues.put(tables.getOrDefault(table, table), back);
        });
        return new Renames(
                inverse(tables),
                backColumns,
                backValues,
                moves.stream().map(Move::reversed).toList());
    }

    private static Map<String, String> inverse(Map<String, String> names) {
        Map<String, String> inverse = new HashMap<>();
        names.forEach((former, present) -> inverse.put(present, former));
        return inverse;
    }
}
