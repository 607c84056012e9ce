package dev.nodesmith.generate.plan;

import dev.nodesmith.model.Plurals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns names as users write them, in any case style, into {@link Names}. */
public final class Naming {

    /** Words that cannot be identifiers in strict TypeScript modules, and those that would be misread. */
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "any",
            "arguments",
            "as",
            "async",
            "await",
            "boolean",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "constructor",
            "continue",
            "debugger",
            "declare",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "eval",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "from",
            "function",
            "get",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "is",
            "let",
            "module",
            "namespace",
            "never",
            "new",
            "null",
            "number",
            "object",
            "of",
            "package",
            "private",
            "protected",
            "public",
            "readonly",
            "require",
            "return",
            "set",
            "static",
            "string",
            "super",
            "switch",
            "symbol",
            "this",
            "throw",
            "true",
            "try",
            "type",
            "typeof",
            "undefined",
            "unknown",
            "var",
            "void",
            "while",
            "with",
            "yield",
            "process",
            "console",
            "global",
            "request",
            "response",
            "reply",
            "caller",
            "query",
            "input",
            "version",
            "database",
            "services",
            "config",
            "logger",
            "app",
            "server",
            "transaction",
            "repositories",
            "error",
            "errors",
            "page",
            "cursor",
            "scope",
            "auth",
            "health",
            "accounts",
            "refreshTokens",
            "idempotency",
            "idempotencyKeys",
            "lifecycle",
            "metrics",
            "operations",
            "overload",
            "rateLimiter",
            "close");

    /** Type names that are taken by the language, the platform or the emitted code itself. */
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Array",
            "Boolean",
            "Buffer",
            "Date",
            "Error",
            "Function",
            "JSON",
            "Map",
            "Math",
            "Number",
            "Object",
            "Partial",
            "Pick",
            "Omit",
            "Promise",
            "Proxy",
            "Record",
            "Readonly",
            "Reflect",
            "RegExp",
            "Set",
            "String",
            "Symbol",
            "Request",
            "Response",
            "URL",
            "Event",
            "File",
            "Blob",
            "Headers",
            "Page",
            "Cursor",
            "Caller",
            "Role",
            "Scope",
            "Config",
            "Database",
            "Services",
            "Repositories",
            "Logger",
            "App",
            "Server",
            "Lifecycle",
            "Metrics",
            "Idempotency",
            "Problem",
            "FieldError",
            "AppError",
            "Auth",
            "Service",
            "Repository",
            "Health",
            "Account",
            "JsonValue",
            "Transaction",
            "WriteConditions",
            "Credentials",
            "Session",
            "Validation",
            "Report");

    private Naming() {}

    /** All spellings of an entity's name. */
    public static Names of(String raw, Optional<String> givenPlural) {
        List<String> words = words(raw);
        List<String> plural = givenPlural.map(Naming::words).orElseGet(() -> pluralOf(words));
        String type = pascal(words);
        String variable = camel(words);
        String variables = camel(plural);
        boolean taken = TAKEN_TYPES.contains(type);
        boolean reserved = RESERVED.contains(variable);
        String safeVariable = reserved ? variable + "Record" : variable;
        return new Names(
                taken ? type + "Record" : type,
                safeVariable,
                String.join("-", words),
                String.join("_", words),
                String.join(" ", words),
                plural.equals(words) ? type + "List" : pascal(plural),
                variables.equals(variable) || RESERVED.contains(variables) ? variable + "List" : variables,
                String.join("-", plural),
                String.join("_", plural),
                String.join(" ", plural));
    }

    /** {@code camelCase}, whatever the style of {@code raw}. */
    public static String camel(String raw) {
        return camel(words(raw));
    }

    /** {@code PascalCase}. */
    public static String pascal(String raw) {
        return pascal(words(raw));
    }

    /** {@code snake_case}. */
    public static String snake(String raw) {
        return String.join("_", words(raw));
    }

    /** {@code kebab-case}. */
    public static String kebab(String raw) {
        return String.join("-", words(raw));
    }

    /** Lower-case words with spaces. */
    public static String prose(String raw) {
        return String.join(" ", words(raw));
    }

    /** A camel identifier that is no reserved word. */
    public static String identifier(String raw) {
        String camel = camel(raw);
        return RESERVED.contains(camel) ? camel + "Value" : camel;
    }

    /** The words of a name in lower case: {@code HTTPServer2}, {@code http-server2} and {@code http_server2} are the same. */
    static List<String> words(String raw) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                flush(word, words);
            } else {
                if (startsWord(raw, i)) {
                    flush(word, words);
                }
                word.append(c);
            }
        }
        flush(word, words);
        return List.copyOf(words);
    }

    private static boolean startsWord(String raw, int i) {
        if (i == 0 || !Character.isUpperCase(raw.charAt(i))) {
            return false;
        }
        boolean afterLower = Character.isLowerCase(raw.charAt(i - 1)) || Character.isDigit(raw.charAt(i - 1));
        boolean beforeLower = i + 1 < raw.length() && Character.isLowerCase(raw.charAt(i + 1));
        return afterLower || (beforeLower && Character.isUpperCase(raw.charAt(i - 1)));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static List<String> pluralOf(List<String> words) {
        List<String> plural = new ArrayList<>(words);
        String last = words.getLast();
        plural.set(words.size() - 1, Plurals.of(last));
        return List.copyOf(plural);
    }

    private static String pascal(List<String> words) {
        return words.stream().map(Naming::capitalised).collect(Collectors.joining());
    }

    private static String camel(List<String> words) {
        return words.getFirst()
                + words.stream().skip(1).map(Naming::capitalised).collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
