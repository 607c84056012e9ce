package dev.nodesmith.generate.imports;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what a template imports into what its file imports.
 *
 * <pre>
 * import { NotFoundError, ConflictError } from '~errors';     import { z } from 'zod';
 * import { z } from 'zod';                                →
 *                                                             import { NotFoundError } from '../../shared/errors.js';
 * </pre>
 *
 * Names that the body does not use go, so that a template need not repeat its own conditions at the top; the packages that
 * remain are what the project must declare.
 */
public final class ImportResolver {

    /** Name of a package at the start of a specifier; what follows it is a file of the package. */
    private static final Pattern PACKAGE = Pattern.compile("((?:@[\\w.-]+/)?[\\w][\\w.-]*)(?:/[^']*)?'");

    /** A role in the body of a file; a tilde in a text of the file's own is none. */
    private static final Pattern ROLE = Pattern.compile("'(~[a-z][^']*)'");

    private static final String TYPESCRIPT = ".ts";

    private static final Comparator<ImportStatement> IN_ORDER = Comparator.comparingInt(
                    (ImportStatement s) -> group(s.specifier()))
            .thenComparing(ImportStatement::specifier);

    private final Function<Role, String> pathOf;

    /** @param pathOf path of a role's file from the project's root; throws for a role that nobody has */
    public ImportResolver(Function<Role, String> pathOf) {
        this.pathOf = pathOf;
    }

    /**
     * @param head what stands above the code: a comment for the file and its imports; empty where there are none
     * @param body the rest of the file
     * @param packages npm packages that it imports
     */
    public record Resolved(String head, String body, Set<String> packages) {
        public String text() {
            return head.isEmpty() ? body : head + "\n" + body;
        }
    }

    /** Resolves the imports of one TypeScript file. */
    public Resolved resolve(String path, String text) {
        Head head = Head.of(path, text);
        Set<String> used = Identifiers.of(head.body(), head.names());
        Map<String, ImportStatement> bySpecifier = new LinkedHashMap<>();
        for (ImportStatement statement : head.imports()) {
            Optional<ImportStatement> kept = statement.keeping(used);
            kept.map(k -> k.withSpecifier(specifier(path, k.specifier())))
                    .ifPresent(k -> bySpecifier.merge(k.specifier(), k, ImportStatement::merge));
        }
        String body = resolveRoles(path, head.body()).stripLeading();
        Set<String> packages = packagesOf(body);
        if (bySpecifier.isEmpty()) {
            return new Resolved("", head.before() + body, packages);
        }
        String imports = print(bySpecifier.values());
        packages.addAll(packagesOf(imports));
        return new Resolved(head.before() + imports, body, packages);
    }

    private static String print(Collection<ImportStatement> imports) {
        List<ImportStatement> sorted = new ArrayList<>(imports);
        sorted.sort(IN_ORDER);
        StringBuilder out = new StringBuilder();
        boolean external = false;
        for (ImportStatement statement : sorted) {
            boolean relative = statement.specifier().startsWith(".");
            if (relative && external) {
                out.append('\n');
            }
            external = !relative;
            out.append(statement.print()).append('\n');
        }
        return out.toString();
    }

    private static int group(String specifier) {
        return specifier.startsWith("node:") ? 0 : specifier.startsWith(".") ? 2 : 1;
    }

    private String resolveRoles(String path, String body) {
        if (!body.contains("'~")) {
            return body;
        }
        return ROLE.matcher(body).replaceAll(m -> Matcher.quoteReplacement("'" + specifier(path, m.group(1)) + "'"));
    }

    private String specifier(String path, String written) {
        if (!written.startsWith("~")) {
            return written;
        }
        try {
            return relative(path, pathOf.apply(Role.of(written.substring(1))));
        } catch (GenerationException e) {
            throw new GenerationException(path + " imports " + written + ": " + e.getMessage(), e);
        }
    }

    /** Specifier of {@code target} as seen from {@code path}; TypeScript files are imported as the JavaScript they become. */
    static String relative(String path, String target) {
        int common = 0;
        int slash = path.indexOf('/');
        while (slash >= 0 && target.regionMatches(common, path, common, slash + 1 - common)) {
            common = slash + 1;
            slash = path.indexOf('/', common);
        }
        StringBuilder out = new StringBuilder(slash < 0 ? "./" : "");
        for (; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            out.append("../");
        }
        boolean module = target.endsWith(TYPESCRIPT);
        out.append(target, common, module ? target.length() - TYPESCRIPT.length() : target.length());
        return out.append(module ? ".js" : "").toString();
    }

    /** Goes from quote to quote, of which there are few: a pattern that looks for the word before them tries every letter. */
    private static Set<String> packagesOf(String text) {
        Set<String> packages = new TreeSet<>();
        Matcher matcher = PACKAGE.matcher(text);
        for (int quote = text.indexOf('\''); quote >= 0; quote = text.indexOf('\'', quote + 1)) {
            if (importsBefore(text, quote)
                    && matcher.region(quote + 1, text.length()).lookingAt()) {
                packages.add(matcher.group(1));
            }
        }
        return packages;
    }

    /** Whether {@code from}, {@code import} or {@code import (} stands before the quote. */
    private static boolean importsBefore(String text, int quote) {
        int end = blankBefore(text, quote);
        if (end > 0 && text.charAt(end - 1) == '(') {
            end = blankBefore(text, end - 1);
        }
        return endsWithWord(text, end, "from") || endsWithWord(text, end, "import");
    }

    private static int blankBefore(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsWithWord(String text, int end, String word) {
        int start = end - word.length();
        return text.startsWith(word, start) && (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)));
    }

    /** The comment above the imports, the imports, and the rest of a file. */
    private record Head(String before, List<ImportStatement> imports, String body) {

        /** All that the imports bring in, as the body calls it. */
        Set<String> names() {
            Set<String> names = new HashSet<>();
            for (ImportStatement statement : imports) {
                statement.defaultName().ifPresent(b -> names.add(b.local()));
                statement.names().forEach(b -> names.add(b.local()));
            }
            return names;
        }

        static Head of(String path, String text) {
            int at = afterHeader(text);
            String before = text.substring(0, at).strip();
            List<ImportStatement> imports = new ArrayList<>();
            int position = at;
            while (true) {
                int next = skipBlank(text, position);
                boolean statement = text.startsWith("import ", next) || text.startsWith("import{", next);
                if (!statement) {
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
                return new Head("", List.of(), text);
            }
            return new Head(before.isEmpty() ? "" : before + "\n", List.copyOf(imports), text.substring(position));
        }

        /** Past a comment that stands before the first import; a comment before code belongs to the code. */
        private static int afterHeader(String text) {
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
    }
}
