package dev.nodesmith.generate.data.prisma;

import dev.nodesmith.generate.data.schema.Column;
import dev.nodesmith.generate.data.schema.Index;
import dev.nodesmith.generate.data.schema.Schema;
import dev.nodesmith.generate.data.schema.SqlNames;
import dev.nodesmith.generate.data.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Where texts are compared letter by letter, Prisma has no word for a search that ignores case. Each text that is searched then has
 * a column beside it, which the database fills:
 *
 * <pre>
 * title_lower longtext GENERATED ALWAYS AS (lower(title)) VIRTUAL
 * </pre>
 */
final class PrismaSmallLetters {

    private PrismaSmallLetters() {}

    static Schema beside(Schema schema) {
        return schema.mapTables(PrismaSmallLetters::beside);
    }

    private static Table beside(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        table.indexes().stream()
                .filter(index -> index.kind() == Index.Kind.SEARCH)
                .map(index -> index.columns().getFirst())
                .forEach(column -> columns.add(beside(column, columns)));
        return new Table(
                table.name(),
                table.entity(),
                List.copyOf(columns),
                table.primaryKey(),
                table.checks(),
                table.foreignKeys(),
                table.indexes());
    }

    private static Column beside(Column column, List<Column> others) {
        for (int i = 1; ; i++) {
            String number = i == 1 ? "" : String.valueOf(i);
            String name = SqlNames.join(column.name(), "lower" + number);
            String property = column.property() + "Lower" + number;
            if (others.stream()
                    .noneMatch(o -> o.name().equals(name) || o.property().equals(property))) {
                return column.inSmallLetters(name, property);
            }
        }
    }
}
