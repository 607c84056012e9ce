package dev.nodesmith.generate.format;

import java.util.Arrays;
import java.util.List;

/**
 * Makes JavaScript of TypeScript by leaving its types out; what is left stands where it stood, to be formatted anew.
 *
 * <pre>{@code
 * import type { Book } from './book.js';
 *
 * export function titleOf(book: Book, most = 80): string {   →   export function titleOf(book, most = 80) {
 *   return (book.title as string).slice(0, most);                  return (book.title).slice(0, most);
 * }                                                              }
 * }</pre>
 *
 * Declarations of types go with their comments. A field without a value goes too, unless it is private, which has to be
 * declared, or a comment tells what it is for.
 */
public final class TypeEraser {

    private final String source;
    private final Edits edits;

    private TypeEraser(String source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    /**
     * Erases the types of a source file; blank when it held nothing else.
     *
     * @throws FormatException as {@link TypeScriptFormatter#format} does, and for syntax that means something at run time
     */
    public static String erase(String source) {
        return erase(source, (program, text, edits) -> {});
    }

    /** Erases types and writes down in comments what callers of exported functions need to know of them. */
    public static String eraseWithComments(String source) {
        return erase(source, TypeComments::write);
    }

    private static String erase(String source, Also also) {
        Parser parser = new Parser(source);
        Node program = parser.parse();
        List<Comment> comments = parser.in.comments();
        CommentAttacher.attach(source, program, comments);
        Edits edits = new Edits(source);
        TypeEraser eraser = new TypeEraser(source, edits);
        comments.stream().filter(eraser::speaksToCompiler).forEach(c -> edits.removeLines(c.start, c.end));
        eraser.visit(program);
        also.write(program, source, edits);
        return edits.apply();
    }

    /** What is done with the tree besides. */
    private interface Also {
        void write(Node program, String source, Edits edits);
    }

    private boolean speaksToCompiler(Comment comment) {
        String text = source.substring(comment.start, comment.end);
        return text.contains("eslint-disable") && text.contains("@typescript-eslint/");
    }

    private void visit(Node node) {
        if (OnlyTypes.test(node)) {
            removeDeclaration(node);
            return;
        }
        if (isDecorated(node)) {
            throw notErasable(node);
        }
        switch (node.kind) {
            case TYPE_ANNOTATION, TYPE_PARAMETERS, TYPE_ARGUMENTS -> edits.remove(node.start, node.end);
            case IDENTIFIER -> name(node);
            case AS, SATISFIES, INSTANTIATION, NON_NULL -> {
                visit(node.expression());
                edits.remove(afterParentheses(node.expression().end), node.end);
            }
            case CLASS, CLASS_EXPRESSION -> classHead(node);
            case METHOD, FIELD -> member(node);
            case IMPORT, EXPORT_NAMED -> specifiers(node);
            case ENUM, PARAMETER_PROPERTY, TYPE_ASSERTION, MODULE, IMPORT_EQUALS, EXPORT_ASSIGNMENT ->
                throw notErasable(node);
            default -> parts(node);
        }
    }

    private static boolean isDecorated(Node node) {
        return Arrays.stream(node.secondList()).anyMatch(part -> part.is(Kind.DECORATOR));
    }

    private void parts(Node node) {
        Node[] list = node.list();
        boolean hasThis = list.length > 0 && list[0].is(Kind.IDENTIFIER) && list[0].text.equals("this");
        if (hasThis) {
            edits.remove(list[0].start, list.length > 1 ? list[1].start : list[0].end);
        }
        for (Node child : node.children()) {
            if (!hasThis || child != list[0]) {
                visit(child);
            }
        }
    }

    /** A declared name with its mark, {@code ?} or {@code !}, and its type. */
    private void name(Node node) {
        if (node.has(Flag.OPTIONAL) || node.typeAnnotation().exists()) {
            edits.remove(node.start + node.text.length(), node.end);
        }
    }

    private void classHead(Node node) {
        int keyword = source.indexOf("class", node.start);
        edits.remove(node.start, keyword);
        Node[] implemented = node.list();
        if (implemented.length > 0) {
            edits.remove(endOfName(node, keyword), implemented[implemented.length - 1].end);
            visit(node.superClass());
        } else {
            for (Node part : List.of(node.typeParameters(), node.superClass(), node.superTypeArguments())) {
                visit(part);
            }
        }
        visit(node.body());
    }

    /** Where the name of a class and of what it extends ends. */
    private int endOfName(Node node, int keyword) {
        if (node.typeParameters().exists() && node.superClass().exists()) {
            edits.remove(node.typeParameters().start, node.typeParameters().end);
        }
        if (node.superClass().exists()) {
            return afterParentheses(node.superClass().end);
        }
        return node.id().exists() ? node.id().end : keyword + "class".length();
    }

    private void member(Node node) {
        boolean bare = node.is(Kind.FIELD) && !node.value().exists();
        if (bare && !node.key().is(Kind.PRIVATE_NAME) && !node.hasComments()) {
            edits.removeLines(node.start, SourceText.afterSemicolon(source, node.end));
            return;
        }
        modifiers(node);
        int name = node.key().end + (node.has(Flag.COMPUTED) ? 1 : 0);
        if (node.is(Kind.FIELD)) {
            edits.remove(name, node.typeAnnotation().exists() ? node.typeAnnotation().end : name);
        } else if (node.has(Flag.OPTIONAL)) {
            edits.remove(name, node.value().start);
        }
        visit(node.key());
        visit(node.value());
    }

    /** Words in front of a member that say something of its type only. */
    private void modifiers(Node node) {
        int at = node.start;
        int key = node.key().start;
        while (at < key) {
            int end = at;
            while (end < key && Character.isLetter(source.charAt(end))) {
                end++;
            }
            switch (source.substring(at, end)) {
                case "private", "protected", "public", "readonly", "override" -> edits.remove(at, end);
                default -> {
                    // The words of JavaScript: static, async, get, set, and the star of a generator.
                }
            }
            at = SourceText.skipSpacesAndComments(source, Math.max(end, at + 1));
        }
    }

    private void specifiers(Node node) {
        Node[] list = node.list();
        for (int i = 0; i < list.length; i++) {
            if (list[i].has(Flag.TYPE_ONLY)) {
                edits.remove(list[i].start, i + 1 < list.length ? list[i + 1].start : list[i].end);
            }
        }
        visit(node.declaration());
    }

    private void removeDeclaration(Node node) {
        int start = node.start;
        for (int i = node.comments.size() - 1; i >= 0; i--) {
            Comment comment = node.comments.get(i);
            boolean near = comment.isLeading() && !SourceText.isNextLineEmpty(source, comment.end);
            if (near && !speaksToCompiler(comment)) {
                start = Math.min(start, comment.start);
            }
        }
        edits.removeLines(start, SourceText.afterSemicolon(source, node.end));
    }

    /** Parentheses around an expression are no part of it. */
    private int afterParentheses(int end) {
        int after = end;
        int at = SourceText.skipSpacesAndComments(source, end);
        while (at < source.length() && source.charAt(at) == ')') {
            after = at + 1;
            at = SourceText.skipSpacesAndComments(source, after);
        }
        return after;
    }

    private FormatException notErasable(Node node) {
        String before = source.substring(0, node.start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = node.start - before.lastIndexOf('\n');
        return new FormatException(line, column, "this means something at run time and cannot be erased");
    }
}
