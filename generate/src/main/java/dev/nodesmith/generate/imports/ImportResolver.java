package dev.nodesmith.generate.imports;

import dev.nodesmith.generate.GenerationException;
import dev.nodesmith.generate.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
 * The packages that remain are what the project must declare.
 */
public final class ImportResolver {

    /** Name of a package at the start of a specifier; what follows it is a file of the package. */
    private static final Pattern PACKAGE = Pattern.compile("((?:@[\\w.-]+/)?[\\w][\\w.-]*)(?:/[^']*)?'");

    private static final String TYPESCRIPT = ".ts";

    private final Function<Role, String> pathOf;

    /** @param pathOf path of a role's file from the project's root; throws for a role that nobody has */
    public ImportResolver(Function<Role, String> pathOf) {
        this.pathOf = pathOf;
    }

    /**
     * @param head what stands above the code: a comment for the file and its imports; empty where there are none
     * @param packages npm packages that it imports
     */
    public record Resolved(String head, String code, Set<String> packages) {
        public String text() {
            return head.isEmpty() || code.isEmpty() ? head + code : head + "\n" + code;
        }

        /** The same, its head printed in another way. */
        public Resolved withHead(UnaryOperator<String> change) {
            return head.isEmpty() ? this : new Resolved(change.apply(head), code, packages);
        }
    }

    public Resolved resolve(SourceFile file) {
        Map<String, ImportStatement> bySpecifier = new LinkedHashMap<>();
        for (ImportStatement statement : file.imports()) {
            String specifier = specifier(file.path(), statement.specifier());
            bySpecifier.merge(specifier, statement.withSpecifier(specifier), ImportStatement::merge);
        }
        String code = resolveRoles(file.path(), file.code());
        Set<String> packages = packagesOf(code);
        if (bySpecifier.isEmpty()) {
            return new Resolved("", file.comment() + code, packages);
        }
        String imports = print(bySpecifier.values());
        packages.addAll(packagesOf(imports));
        return new Resolved(file.comment() + imports, code, packages);
    }

    private static String print(Collection<ImportStatement> imports) {
        List<ImportStatement> sorted = new ArrayList<>(imports);
        sorted.sort(ImportStatement.BY_SPECIFIER);
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

    private String resolveRoles(String path, String code) {
        if (!code.contains("'~")) {
            return code;
        }
        return SourceFile.ROLE
                .matcher(code)
                .replaceAll(m -> Matcher.quoteReplacement("'" + specifier(path, m.group(1)) + "'"));
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
}
