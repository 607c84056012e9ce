package dev.nodesmith.generate.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code import Default, { a, type B } from 'specifier';}
 *
 * @param defaultName the default or namespace import as written, {@code fastify} or {@code * as z}
 * @param names without order; empty with an absent default for an import for its side effect
 */
record ImportStatement(
        String specifier, Optional<Binding> defaultName, List<Binding> names, Optional<String> attributes) {

    private static final Pattern SHAPE = Pattern.compile(
            "import\\s+(?:(type)\\s+(?!from\\b))?(?:([^'\"]*?)\\s+from\\s+)?'([^']+)'(\\s+with\\s+\\{[^}]*\\})?\\s*;",
            Pattern.DOTALL);

    /**
     * @param exported name in the other module
     * @param local name here
     */
    record Binding(String exported, String local, Kind kind) {

        enum Kind {
            VALUE,
            TYPE
        }

        String printed() {
            return exported.equals(local) ? exported : exported + " as " + local;
        }
    }

    /** Reads one statement, which ends with a semicolon. */
    static ImportStatement parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an import that we print: " + text);
        }
        Binding.Kind kind = matcher.group(1) == null ? Binding.Kind.VALUE : Binding.Kind.TYPE;
        String clause = matcher.group(2) == null ? "" : matcher.group(2).strip();
        int brace = clause.indexOf('{');
        String before = (brace < 0 ? clause : clause.substring(0, brace)).strip();
        if (before.endsWith(",")) {
            before = before.substring(0, before.length() - 1).strip();
        }
        List<Binding> names = new ArrayList<>();
        if (brace >= 0) {
            String inside = clause.substring(brace + 1, clause.lastIndexOf('}'));
            for (String part : inside.split(",", -1)) {
                if (!part.isBlank()) {
                    names.add(binding(part.strip(), kind));
                }
            }
        }
        Optional<Binding> first = before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Binding(before, before.replaceFirst("^\\*\\s+as\\s+", ""), kind));
        return new ImportStatement(
                matcher.group(3),
                first,
                List.copyOf(names),
                Optional.ofNullable(matcher.group(4)).map(String::strip));
    }

    private static Binding binding(String part, Binding.Kind outer) {
        boolean type = part.startsWith("type ");
        String rest = type ? part.substring("type ".length()).strip() : part;
        String[] sides = rest.split("\\s+as\\s+", -1);
        Binding.Kind kind = type ? Binding.Kind.TYPE : outer;
        return new Binding(sides[0], sides.length == 2 ? sides[1] : sides[0], kind);
    }

    boolean sideEffect() {
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
    String print() {
        String tail = "'" + specifier + "'" + attributes.map(a -> " " + a).orElse("") + ";";
        if (sideEffect()) {
            return "import " + tail;
        }
        boolean allTypes = names.stream().allMatch(b -> b.kind() == Binding.Kind.TYPE)
                && defaultName.filter(b -> b.kind() == Binding.Kind.VALUE).isEmpty();
        String braces = names.isEmpty()
                ? ""
                : names.stream()
                        .sorted(Comparator.comparing((Binding b) -> b.exported().toLowerCase(Locale.ROOT))
                                .thenComparing(Binding::exported))
                        .map(b -> (b.kind() == Binding.Kind.TYPE && !allTypes ? "type " : "") + b.printed())
                        .collect(Collectors.joining(", ", "{ ", " }"));
        String clause = defaultName.map(Binding::exported).orElse("")
                + (defaultName.isPresent() && !names.isEmpty() ? ", " : "")
                + braces;
        return "import " + (allTypes ? "type " : "") + clause + " from " + tail;
    }
}
