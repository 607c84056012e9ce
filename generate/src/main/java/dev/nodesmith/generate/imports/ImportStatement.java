package dev.nodesmith.generate.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code import Default, { a, type B } from 'specifier';}
 *
 * @param defaultName the default or namespace import as written, {@code fastify} or {@code * as z}
 * @param names without order; empty with an absent default for an import for its side effect
 */
public record ImportStatement(
        String specifier, Optional<Binding> defaultName, List<Binding> names, Optional<String> attributes) {

    private static final String IMPORT = "import";
    private static final String FROM = "from";
    private static final String TYPE = "type";
    private static final String ALL_AS = "* as ";
    private static final String AS = " as ";

    /** Node's own modules, packages, files of the project. */
    public static final Comparator<ImportStatement> BY_SPECIFIER = Comparator.comparingInt(
                    (ImportStatement s) -> group(s.specifier()))
            .thenComparing(ImportStatement::specifier);

    private static final Comparator<Binding> IN_ORDER = Comparator.comparing(
                    (Binding b) -> b.exported().toLowerCase(Locale.ROOT))
            .thenComparing(Binding::exported);

    /**
     * @param exported name in the other module
     * @param local name here
     */
    public record Binding(String exported, String local, Kind kind) {

        public enum Kind {
            VALUE,
            TYPE
        }

        String printed() {
            return exported.equals(local) ? exported : exported + " as " + local;
        }
    }

    private static int group(String specifier) {
        return specifier.startsWith("node:") ? 0 : specifier.startsWith(".") ? 2 : 1;
    }

    /**
     * Reads one statement, which ends with a semicolon and quotes with apostrophes.
     *
     * @throws IllegalArgumentException when it is written in a way that Nodesmith never prints
     */
    public static ImportStatement parse(String text) {
        int open = text.indexOf('\'');
        int close = text.indexOf('\'', open + 1);
        String head = open < 0 ? "" : text.substring(IMPORT.length(), open).strip();
        String tail = text.substring(close + 1, text.length() - 1).strip();
        boolean known = close > open && (head.isEmpty() || head.endsWith(FROM));
        if (!known || !(tail.isEmpty() || tail.startsWith("with"))) {
            throw new IllegalArgumentException("not an import that we print: " + text);
        }
        String clause = head.isEmpty()
                ? head
                : head.substring(0, head.length() - FROM.length()).strip();
        boolean types = startsWithType(clause);
        Binding.Kind kind = types ? Binding.Kind.TYPE : Binding.Kind.VALUE;
        String what = types ? clause.substring(TYPE.length()).strip() : clause;
        return new ImportStatement(
                text.substring(open + 1, close),
                first(what, kind),
                names(what, kind),
                tail.isEmpty() ? Optional.empty() : Optional.of(tail));
    }

    /** A default import may be called {@code type}. */
    private static boolean startsWithType(String clause) {
        return clause.startsWith(TYPE)
                && clause.length() > TYPE.length()
                && Character.isWhitespace(clause.charAt(TYPE.length()));
    }

    /** What stands before the braces. */
    private static Optional<Binding> first(String clause, Binding.Kind kind) {
        int brace = clause.indexOf('{');
        String before = (brace < 0 ? clause : clause.substring(0, brace)).strip();
        String name =
                before.endsWith(",") ? before.substring(0, before.length() - 1).strip() : before;
        String local = name.startsWith(ALL_AS) ? name.substring(ALL_AS.length()) : name;
        return name.isEmpty() ? Optional.empty() : Optional.of(new Binding(name, local, kind));
    }

    private static List<Binding> names(String clause, Binding.Kind kind) {
        int brace = clause.indexOf('{');
        if (brace < 0) {
            return List.of();
        }
        List<Binding> names = new ArrayList<>();
        for (String part : clause.substring(brace + 1, clause.lastIndexOf('}')).split(",", -1)) {
            if (!part.isBlank()) {
                names.add(binding(part.strip(), kind));
            }
        }
        return List.copyOf(names);
    }

    private static Binding binding(String part, Binding.Kind outer) {
        boolean type = startsWithType(part);
        String name = type ? part.substring(TYPE.length()).strip() : part;
        int as = name.indexOf(AS);
        return new Binding(
                as < 0 ? name : name.substring(0, as),
                as < 0 ? name : name.substring(as + AS.length()),
                type ? Binding.Kind.TYPE : outer);
    }

    public boolean sideEffect() {
        return defaultName.isEmpty() && names.isEmpty();
    }

    /** The statement without the names that are not in {@code used}; empty when none is left. */
    Optional<ImportStatement> keeping(Set<String> used) {
        if (sideEffect()) {
            return Optional.of(this);
        }
        Optional<Binding> keptDefault = defaultName.filter(b -> used.contains(b.local()));
        List<Binding> kept =
                names.stream().filter(b -> used.contains(b.local())).toList();
        return keptDefault.isEmpty() && kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportStatement(specifier, keptDefault, kept, attributes));
    }

    /** Both statements, which have one specifier, in one. */
    ImportStatement merge(ImportStatement other) {
        List<Binding> all = new ArrayList<>(names);
        for (Binding b : other.names) {
            Optional<Binding> same =
                    all.stream().filter(a -> a.printed().equals(b.printed())).findFirst();
            if (same.isEmpty()) {
                all.add(b);
            } else if (b.kind() == Binding.Kind.VALUE) {
                all.set(all.indexOf(same.get()), b);
            }
        }
        return new ImportStatement(specifier, defaultName.or(other::defaultName), List.copyOf(all), attributes);
    }

    ImportStatement withSpecifier(String resolved) {
        return new ImportStatement(resolved, defaultName, names, attributes);
    }

    /** One line; the formatter breaks it where it is too long. */
    public String print() {
        String tail = "'" + specifier + "'" + attributes.map(a -> " " + a).orElse("") + ";";
        if (sideEffect()) {
            return "import " + tail;
        }
        boolean allTypes = names.stream().allMatch(b -> b.kind() == Binding.Kind.TYPE)
                && defaultName.filter(b -> b.kind() == Binding.Kind.VALUE).isEmpty();
        String braces = names.isEmpty()
                ? ""
                : names.stream()
                        .sorted(IN_ORDER)
                        .map(b -> (b.kind() == Binding.Kind.TYPE && !allTypes ? "type " : "") + b.printed())
                        .collect(Collectors.joining(", ", "{ ", " }"));
        String clause = defaultName.map(Binding::exported).orElse("")
                + (defaultName.isPresent() && !names.isEmpty() ? ", " : "")
                + braces;
        return "import " + (allTypes ? "type " : "") + clause + " from " + tail;
    }
}
