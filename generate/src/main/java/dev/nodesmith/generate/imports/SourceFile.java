package dev.nodesmith.generate.imports;

import dev.nodesmith.generate.GenerationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A rendered file while nobody knows yet where the roles lie that it imports. Names that its code does not use are gone, so that
 * a template need not repeat its own conditions at the top.
 */
public final class SourceFile {

    /** A role in the code; a tilde in a text of the file's own is none. */
    static final Pattern ROLE = Pattern.compile("'(~[a-z][^']*)'");

    private final String path;
    private final String comment;
    private final List<ImportStatement> imports;
    private final String code;

    private SourceFile(String path, String comment, List<ImportStatement> imports, String code) {
        this.path = path;
        this.comment = comment;
        this.imports = imports;
        this.code = code;
    }

    /** @param path from the project's root */
    public static SourceFile of(String path, String text) {
        int at = afterComment(text);
        String comment = text.substring(0, at).strip();
        List<ImportStatement> imports = new ArrayList<>();
        int position = at;
        while (true) {
            int next = skipBlank(text, position);
            if (!text.startsWith("import ", next) && !text.startsWith("import{", next)) {
                break;
            }
            int end = text.indexOf(';', next);
            if (end < 0) {
                throw new GenerationException(path + ": an import without a semicolon");
            }
            imports.add(ImportStatement.parse(text.substring(next, end + 1)));
            position = end + 1;
        }
        if (imports.isEmpty()) {
            return new SourceFile(path, "", List.of(), text.stripLeading());
        }
        String code = text.substring(position).stripLeading();
        return new SourceFile(path, comment.isEmpty() ? "" : comment + "\n", used(imports, code), code);
    }

    /** Past a comment that stands before the first import; a comment before code belongs to the code. */
    private static int afterComment(String text) {
        int at = skipBlank(text, 0);
        while (text.startsWith("//", at) || text.startsWith("/*", at) || text.startsWith("#!", at)) {
            int end = text.startsWith("/*", at) ? text.indexOf("*/", at) + 2 : text.indexOf('\n', at);
            at = skipBlank(text, Math.max(end, at + 2));
        }
        return text.startsWith("import ", at) ? at : 0;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<ImportStatement> used(List<ImportStatement> imports, String code) {
        Set<String> names = new HashSet<>();
        for (ImportStatement statement : imports) {
            statement.defaultName().ifPresent(b -> names.add(b.local()));
            statement.names().forEach(b -> names.add(b.local()));
        }
        Set<String> used = Identifiers.of(code, names);
        return imports.stream()
                .flatMap(statement -> statement.keeping(used).stream())
                .toList();
    }

    /** Whether the code is complete: it names no role, which would still have to become a path. */
    public boolean hasFinalCode() {
        return !code.contains("'~") || !ROLE.matcher(code).find();
    }

    /** The same imports above other code. */
    public SourceFile withCode(UnaryOperator<String> change) {
        return new SourceFile(path, comment, imports, change.apply(code));
    }

    public boolean isBlank() {
        return imports.isEmpty() && code.isBlank();
    }

    String path() {
        return path;
    }

    /** What stands above the imports, for the whole file; empty, or with its line break. */
    String comment() {
        return comment;
    }

    List<ImportStatement> imports() {
        return imports;
    }

    String code() {
        return code;
    }
}
