package dev.nodesmith.generate.format;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says in JSDoc what the types of exported functions and of the methods of exported classes said, as far as it can be said
 * without them:
 *
 * <pre>{@code
 * export function secondsTo(time: Date, of: Clock): number   →   @param {Date} time
 *                                                                @returns {number}
 * }</pre>
 */
final class TypeComments {

    private final String source;
    private final Edits edits;
    private final TypeWords words;

    private TypeComments(String source, Edits edits, TypeWords words) {
        this.source = source;
        this.edits = edits;
        this.words = words;
    }

    static void write(Node program, String source, Edits edits) {
        TypeComments comments = new TypeComments(source, edits, new TypeWords(source, values(program)));
        for (Node statement : program.list()) {
            if (statement.is(Kind.EXPORT_NAMED) || statement.is(Kind.EXPORT_DEFAULT)) {
                comments.exported(statement, statement.declaration());
            }
        }
    }

    /** What the file imports or declares that is there at run time and can be a type too: classes. */
    private static Set<String> values(Node program) {
        Set<String> names = new HashSet<>();
        for (Node statement : program.list()) {
            Node declared = statement.is(Kind.EXPORT_NAMED) ? statement.declaration() : statement;
            if (declared.is(Kind.CLASS)) {
                names.add(declared.id().text);
            } else if (statement.is(Kind.IMPORT) && !statement.has(Flag.TYPE_ONLY)) {
                for (Node name : statement.list()) {
                    Node local = name.right().exists() ? name.right() : name.left();
                    if (!name.has(Flag.TYPE_ONLY)) {
                        names.add(local.text);
                    }
                }
            }
        }
        return names;
    }

    private void exported(Node statement, Node declaration) {
        switch (declaration.kind) {
            case FUNCTION -> function(statement, declaration);
            case CLASS -> {
                for (Node member : declaration.body().list()) {
                    boolean open = !member.key().is(Kind.PRIVATE_NAME) && !member.has(Flag.PRIVATE);
                    boolean called = !member.has(Flag.GETTER) && !member.has(Flag.SETTER);
                    if (member.is(Kind.METHOD) && open && called) {
                        function(member, member.value());
                    }
                }
            }
            case VARIABLES -> {
                Node only = declaration.list()[0];
                if (declaration.list().length == 1 && only.init().is(Kind.ARROW_FUNCTION)) {
                    function(statement, only.init());
                }
            }
            default -> {
                // Nothing that is called.
            }
        }
    }

    private void function(Node declared, Node function) {
        Optional<Comment> before = declared.comments.stream()
                .filter(c -> c.isLeading() && source.startsWith(DocComment.OPENING, c.start))
                .reduce((first, last) -> last);
        DocComment said = before.map(c -> DocComment.parse(source.substring(c.start, c.end)))
                .orElse(DocComment.NONE);
        DocComment all = said;
        int position = 0;
        for (Node parameter : function.list()) {
            Optional<DocComment.Parameter> told = parameter(parameter, position);
            all = told.map(all::withParameter).orElse(all);
            position = Math.min(position + 1, all.tags().size());
        }
        if (!function.body().exists() || all.equals(said)) {
            return;
        }
        String text =
                result(function.typeAnnotation()).map(all::withTag).orElse(all).print();
        before.ifPresentOrElse(
                comment -> edits.replace(comment.start, comment.end, text),
                () -> edits.insert(declared.start, text + "\n"));
    }

    private Optional<DocComment.Parameter> parameter(Node parameter, int position) {
        boolean optional = parameter.is(Kind.ASSIGNMENT_PATTERN);
        Node name = optional ? parameter.left() : parameter;
        if (!name.is(Kind.IDENTIFIER)) {
            return Optional.empty();
        }
        boolean mayMiss = optional || name.has(Flag.OPTIONAL);
        String shown = mayMiss ? "[" + name.text + "]" : name.text;
        return words.of(name.typeAnnotation()).map(type -> new DocComment.Parameter(type, name.text, shown, position));
    }

    /** The tag for what a function gives, unless that is nothing. */
    private Optional<String> result(Node annotation) {
        return words.of(annotation)
                .filter(type -> !type.equals("void") && !type.equals("Promise<void>"))
                .map(type -> "@returns {" + type + "}");
    }
}
