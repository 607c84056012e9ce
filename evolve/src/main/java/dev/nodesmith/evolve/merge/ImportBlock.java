package dev.nodesmith.evolve.merge;

import dev.nodesmith.generate.imports.ImportStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A TypeScript or JavaScript file taken apart at its imports. The parts together are the text again.
 *
 * @param head what stands above the first import, for the whole file; empty where nothing is imported
 * @param gap the empty lines between imports and code
 */
record ImportBlock(String head, List<Import> imports, String gap, String code) {

    /**
     * One statement.
     *
     * @param lead empty lines and comments above it; nothing for the first, whose comments are the file's
     * @param text as written, to the end of its line
     */
    record Import(String lead, String text, ImportStatement statement, Form form) {

        /** Whether the statement can be printed anew without losing anything. */
        enum Form {
            PLAIN,
            WITH_COMMENTS
        }
    }

    /** Empty when the imports are written in a way that only text can be merged. */
    static Optional<ImportBlock> of(String text) {
        int start = ImportScanner.afterBlanksAndComments(text, 0);
        if (!ImportScanner.isImport(text, start)) {
            return withoutImportsIn(text).map(code -> new ImportBlock("", List.of(), "", code));
        }
        List<Import> imports = new ArrayList<>();
        int at = start;
        for (int next = start; ImportScanner.isImport(text, next); ) {
            Optional<ImportScanner> found = ImportScanner.read(text, next);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            int end = found.get().end();
            imports.add(new Import(
                    text.substring(at, next),
                    text.substring(next, end),
                    found.get().statement(),
                    found.get().form()));
            at = end;
            next = ImportScanner.afterBlanksAndComments(text, end);
        }
        int code = at;
        while (code < text.length() && text.charAt(code) == '\n') {
            code++;
        }
        String gap = text.substring(at, code);
        return withoutImportsIn(text.substring(code))
                .map(rest -> new ImportBlock(text.substring(0, start), List.copyOf(imports), gap, rest));
    }

    /** Imports behind code are nobody's block. */
    private static Optional<String> withoutImportsIn(String code) {
        boolean more = code.startsWith("import ") || code.contains("\nimport ");
        return more ? Optional.empty() : Optional.of(code);
    }

    /** The imports as they stand in the file. */
    String block() {
        return imports.stream().map(i -> i.lead() + i.text()).collect(Collectors.joining());
    }

    /** The file's comment is found in a file without imports, too, when another version has it above its imports. */
    ImportBlock under(String comment) {
        return imports.isEmpty() && head.isEmpty() && code.startsWith(comment)
                ? new ImportBlock(comment, imports, gap, code.substring(comment.length()))
                : this;
    }

    /** The file with other imports. */
    String with(String block, String newGap) {
        return head + block + (block.isEmpty() ? "" : newGap) + code;
    }
}
