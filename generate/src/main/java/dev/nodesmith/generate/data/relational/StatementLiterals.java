package dev.nodesmith.generate.data.relational;

import java.util.ArrayList;
import java.util.List;

/** Scripts of SQL as template literals of TypeScript, one a statement. */
public final class StatementLiterals {

    private static final String INDENT = "      ";

    private StatementLiterals() {}

    /** {@code DROP TABLE a;} → {@code `DROP TABLE a`}. */
    public static List<String> of(String script) {
        return statements(script).stream().map(StatementLiterals::literal).toList();
    }

    /** A semicolon at the end of a line ends a statement, unless it is part of a text. */
    public static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            statement.append(line).append('\n');
            if (line.endsWith(";") && isWhole(statement)) {
                statements.add(statement.substring(0, statement.length() - 2).strip());
                statement.setLength(0);
            }
        }
        return List.copyOf(statements);
    }

    private static boolean isWhole(CharSequence statement) {
        return statement.chars().filter(c -> c == '\'').count() % 2 == 0;
    }

    /** One statement. */
    public static String literal(String statement) {
        String escaped = statement.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
        boolean lines = statement.contains("\n");
        // A line break within a text has to stay what it is.
        boolean texts = statement.lines().anyMatch(line -> !isWhole(line));
        return lines && !texts
                ? "`\n" + escaped.indent(INDENT.length()) + INDENT.substring(2) + "`"
                : "`" + escaped + "`";
    }
}
