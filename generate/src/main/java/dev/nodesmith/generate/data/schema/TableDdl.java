package dev.nodesmith.generate.data.schema;

/** The statements that make a table and its parts, and the clauses of which they consist. */
public interface TableDdl {

    /** With all that the database takes within the statement; a statement on lines of its own. */
    String createTable(Table table);

    /** Definition of a column, as it stands in the statement that makes its table. */
    String column(Table table, Column column);

    /** Clause of a foreign key. */
    String constraint(ForeignKey key);

    String createIndex(Table table, Index index);
}
