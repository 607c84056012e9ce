package dev.nodesmith.evolve.merge;

import dev.nodesmith.evolve.merge.ImportBlock.Import.Form;
import dev.nodesmith.generate.imports.ImportStatement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An import as people write it: with either quote, with or without its semicolon, on several lines, with comments in it.
 *
 * @param end behind the line that the statement ends in
 */
record ImportScanner(ImportStatement statement, Form form, int end) {

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** Up to the specifier, which is the first string outside comments; what follows it; the rest of the line. */
    private static final Pattern STATEMENT = Pattern.compile(
            "import\\b((?:[^'\"/;]|" + COMMENT.pattern() + ")*+)(['\"])([^'\"\n]+)\\2"
                    + "(?:\\s+(with\\s*\\{[^}]*}))?[ \t]*;?[ \t]*(//[^\n]*)?(?:\n|$)",
            Pattern.DOTALL);

    /** What stands between {@code import} and the specifier; a statement that lost its end runs into the next one. */
    private static final Pattern CLAUSE = Pattern.compile("(?:(?:type\\s+)?(?:[\\w$]+|\\*\\s+as\\s+[\\w$]+)?\\s*,?"
            + "\\s*(?:type\\s*)?(?:\\{[\\w$\\s,]*})?\\s*\\bfrom|(?:type\\s*)?\\{[\\w$\\s,]*}\\s*from)?");

    static boolean isImport(String text, int at) {
        boolean lineStart = at == 0 || (at <= text.length() && text.charAt(at - 1) == '\n');
        return lineStart && (text.startsWith("import ", at) || text.startsWith("import{", at));
    }

    static int afterBlanksAndComments(String text, int from) {
        Matcher comment = COMMENT.matcher(text);
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("#!", at)) {
                at = text.indexOf('\n', at);
            } else if (comment.region(at, text.length()).lookingAt()) {
                at = comment.end();
            } else {
                break;
            }
        }
        return at;
    }

    static Optional<ImportScanner> read(String text, int start) {
        Matcher matcher = STATEMENT.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String written = matcher.group();
        String clause = COMMENT.matcher(matcher.group(1)).replaceAll(" ").strip();
        if (!CLAUSE.matcher(clause).matches()) {
            return Optional.empty();
        }
        String attributes =
                matcher.group(4) == null ? "" : " " + matcher.group(4).replace('"', '\'');
        boolean commented =
                COMMENT.matcher(written.replace("'" + matcher.group(3), "'")).find();
        try {
            ImportStatement statement =
                    ImportStatement.parse("import " + clause + " '" + matcher.group(3) + "'" + attributes + ";");
            return Optional.of(
                    new ImportScanner(statement, commented ? Form.WITH_COMMENTS : Form.PLAIN, matcher.end()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
