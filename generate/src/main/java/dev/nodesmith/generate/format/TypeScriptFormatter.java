package dev.nodesmith.generate.format;

/**
 * Formats TypeScript as Prettier 3 does with {@code printWidth: 100} and {@code singleQuote: true}.
 *
 * <pre>{@code
 * const  x = {a:1, "b":2}   →   const x = { a: 1, b: 2 };
 * }</pre>
 */
public final class TypeScriptFormatter {

    static final int WIDTH = 100;

    private TypeScriptFormatter() {}

    /**
     * Formats a source file.
     *
     * @throws FormatException when the source holds an error, or syntax that no backend has a use for
     */
    public static String format(String source) {
        String text = source.indexOf('\r') < 0 ? source : source.replace("\r\n", "\n");
        Parser parser = new Parser(text);
        Node program = parser.parse();
        CommentAttacher.attach(text, program, parser.in.comments());
        Doc doc = new TreePrinter(text).print(program);
        return DocPrinter.print(doc, WIDTH, text.length() + text.length() / 8);
    }
}
