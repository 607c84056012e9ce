package dev.nodesmith.generate.data.schema.change;

import dev.nodesmith.generate.data.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What leads from the structure of a database to another one, and back.
 *
 * @param name its number and what it is for, {@code 0002_add_isbn_to_books}
 */
public record Migration(
        String name, List<MigrationStep> up, List<MigrationStep> down, SchemaDiff forth, SchemaDiff back) {

    /** @param present names of the migrations that are there */
    public static Migration between(
            Schema before, Schema after, Renames renames, MigrationDialect dialect, Collection<String> present) {
        SchemaDiff forth = SchemaDiff.between(before, after, renames, dialect);
        SchemaDiff back = SchemaDiff.between(after, before, renames.reversed(), dialect);
        return new Migration(
                forth.changes().isEmpty() ? "" : MigrationName.of(forth.changes(), present),
                dialect.steps(forth),
                dialect.steps(back),
                forth,
                back);
    }

    /** Whether the structures are the same. */
    public boolean isEmpty() {
        return forth.changes().isEmpty();
    }

    /** The statements of some steps, one after the other. */
    public static String script(List<MigrationStep> steps) {
        return steps.stream()
                .map(MigrationStep::statement)
                .filter(statement -> !statement.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
