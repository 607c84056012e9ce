package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Types. */
final class TypePrinter extends Rules {

    TypePrinter(TreePrinter printer) {
        super(printer);
    }

    /** The annotation of a node with its colon, or arrow; {@link Docs#EMPTY} without one. */
    Doc annotation(Node node) {
        Node annotation = node.typeAnnotation();
        if (!annotation.exists()) {
            return Docs.EMPTY;
        }
        boolean needsSpace = isArrow(annotation) || (Facts.hasLeadingComment(annotation) && !isPredicate(annotation));
        return needsSpace ? Docs.concat(Docs.SPACE, print(annotation)) : print(annotation);
    }

    private static boolean isArrow(Node annotation) {
        return annotation.parent.is(Kind.FUNCTION_TYPE) || annotation.parent.is(Kind.CONSTRUCTOR_TYPE);
    }

    private static boolean isPredicate(Node annotation) {
        return annotation.parent.is(Kind.TYPE_PREDICATE);
    }

    Doc layOut(Node node, Hint hint) {
        return switch (node.kind) {
            case TYPE_ANNOTATION ->
                Docs.concat(
                        isPredicate(node) ? Docs.EMPTY : Docs.text(isArrow(node) ? "=> " : ": "),
                        print(node.typeAnnotation()));
            case LITERAL_TYPE -> print(node.expression());
            case TYPE_REFERENCE -> Docs.concat(print(node.id()), print(node.typeArguments()));
            case HERITAGE -> Docs.concat(print(node.expression()), print(node.typeArguments()));
            case QUALIFIED_NAME -> Docs.concat(print(node.left()), Docs.text("."), print(node.right()));
            case ARRAY_TYPE -> Docs.concat(print(node.left()), Docs.text("[]"));
            case INDEXED_ACCESS_TYPE ->
                Docs.concat(print(node.left()), Docs.text("["), print(node.right()), Docs.text("]"));
            case TYPE_OPERATOR -> Docs.concat(Docs.text(node.text + " "), print(node.typeAnnotation()));
            case TYPE_QUERY -> Docs.concat(Docs.text("typeof "), print(node.expression()), print(node.typeArguments()));
            case INFER_TYPE -> Docs.concat(Docs.text("infer "), print(node.id()));
            case OPTIONAL_TYPE -> Docs.concat(print(node.typeAnnotation()), Docs.text("?"));
            case REST_TYPE -> Docs.concat(Docs.text("..."), print(node.typeAnnotation()));
            case NAMED_TUPLE_MEMBER ->
                Docs.concat(print(node.left()), Docs.text(node.has(Flag.OPTIONAL) ? "?: " : ": "), print(node.right()));
            case TYPE_PREDICATE ->
                Docs.concat(
                        when(node.has(Flag.AWAIT), Docs.text("asserts ")),
                        print(node.id()),
                        when(node.typeAnnotation().exists(), Docs.text(" is ")),
                        print(node.typeAnnotation()));
            case FUNCTION_TYPE, CONSTRUCTOR_TYPE -> functionType(node);
            case UNION_TYPE -> union(node, hint);
            case INTERSECTION_TYPE -> intersection(node);
            case MAPPED_TYPE -> mapped(node);
            case IMPORT_TYPE -> importType(node);
            default -> Docs.slice(source, node.start, node.end);
        };
    }

    private Doc importType(Node node) {
        Doc call = Docs.concat(Docs.text("import("), Docs.join(Docs.text(", "), printAll(node.list())), Docs.text(")"));
        return Docs.concat(
                call, when(node.body().exists(), Docs.text(".")), print(node.body()), print(node.typeArguments()));
    }

    /** Function and constructor types, and the signatures of calls and constructors. */
    Doc functionType(Node node) {
        Doc parameters = printer.parameters.parameters(node, false, true);
        Doc result = annotation(node);
        return Docs.group(
                when(node.has(Flag.ABSTRACT), Docs.text("abstract ")),
                when(node.is(Kind.CONSTRUCTOR_TYPE) || node.is(Kind.CONSTRUCT_SIGNATURE), Docs.text("new ")),
                ParameterPrinter.shouldGroup(node, result) ? Docs.group(parameters) : parameters,
                result);
    }

    /** An object type beside nothing but {@code null} and {@code void}: no line for each. */
    static boolean shouldHug(Node union) {
        Node object = Node.NONE;
        for (Node type : union.list()) {
            if (Facts.hasComment(type)) {
                return false;
            }
            boolean isObject = type.is(Kind.TYPE_LITERAL) || type.is(Kind.TYPE_REFERENCE);
            if (!object.exists() && isObject) {
                object = type;
            }
        }
        if (!object.exists()) {
            return false;
        }
        for (Node type : union.list()) {
            if (type != object && !isVoid(type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVoid(Node type) {
        return type.is(Kind.KEYWORD_TYPE) && (type.text.equals("null") || type.text.equals("void"));
    }

    boolean unionPrintsOwnComments(Node node) {
        return !shouldHug(node)
                && !node.parent.is(Kind.UNION_TYPE)
                && !node.parent.is(Kind.INTERSECTION_TYPE)
                && !isOneOfSeveralInTuple(node);
    }

    private static boolean isOneOfSeveralInTuple(Node node) {
        return node.parent.is(Kind.TUPLE_TYPE) && node.parent.list().length > 1;
    }

    private Doc union(Node node, Hint hint) {
        Node[] types = node.list();
        if (shouldHug(node)) {
            return Docs.join(Docs.text(" | "), printAll(types));
        }
        List<Doc> parts = new ArrayList<>(types.length * 2);
        for (Node type : types) {
            Doc doc = print(type);
            parts.add(
                    parts.isEmpty()
                            ? Docs.ifBreak(Docs.text("| "), Docs.EMPTY)
                            : Docs.concat(Docs.LINE, Docs.text("| ")));
            parts.add(
                    Facts.hasLeadingComment(type)
                            ? Docs.align(2, printer.comments.around(type, doc))
                            : printer.comments.around(type, Docs.align(2, doc)));
        }
        Doc printed = Docs.group(parts);
        if (unionPrintsOwnComments(node)) {
            printed = printer.comments.around(node, printed);
        }
        if (printer.parentheses.areNeeded(node)) {
            return Docs.group(Docs.indent(Docs.SOFT_LINE, printed), Docs.SOFT_LINE);
        }
        if (isOneOfSeveralInTuple(node)) {
            return Docs.group(
                    Docs.indent(Docs.ifBreak(Docs.concat(Docs.text("("), Docs.SOFT_LINE), Docs.EMPTY), printed),
                    Docs.SOFT_LINE,
                    Docs.ifBreak(Docs.text(")"), Docs.EMPTY));
        }
        if (hint == Hint.BREAK_AFTER_OPERATOR || !indents(node)) {
            return printed;
        }
        return Docs.group(Docs.indent(Docs.SOFT_LINE, printed));
    }

    private static boolean indents(Node node) {
        Node parent = node.parent;
        return switch (parent.kind) {
            case TYPE_ASSERTION, TUPLE_TYPE, TYPE_ARGUMENTS -> false;
            case CONDITIONAL_TYPE -> parent.alternate() != node && parent.body() != node;
            default -> true;
        };
    }

    private Doc intersection(Node node) {
        Node[] types = node.list();
        List<Doc> parts = new ArrayList<>(types.length);
        boolean wasIndented = false;
        for (int i = 0; i < types.length; i++) {
            Doc doc = print(types[i]);
            if (i == 0) {
                parts.add(doc);
                continue;
            }
            boolean isObject = Facts.isObjectType(types[i]);
            boolean isAfterObject = Facts.isObjectType(types[i - 1]);
            if (isObject && isAfterObject) {
                parts.add(Docs.concat(Docs.text(" & "), wasIndented ? Docs.indent(doc) : doc));
            } else if ((!isObject && !isAfterObject) || Facts.hasLeadingOwnLineComment(types[i], source)) {
                parts.add(Docs.indent(Docs.text(" &"), Docs.LINE, doc));
            } else {
                wasIndented |= i > 1;
                parts.add(Docs.concat(Docs.text(" & "), i > 1 ? Docs.indent(doc) : doc));
            }
        }
        return Docs.group(parts);
    }

    private Doc mapped(Node node) {
        int next = SourceText.skipSpacesAndComments(source, node.start + 1);
        boolean breaks = SourceText.hasNewline(source, node.start, next);
        Doc key = Docs.group(
                Docs.text("["),
                Docs.indent(
                        Docs.SOFT_LINE,
                        print(node.key()),
                        Docs.text(" in "),
                        print(node.constraint()),
                        when(node.nameType().exists(), Docs.text(" as ")),
                        print(node.nameType())),
                Docs.SOFT_LINE,
                Docs.text("]"));
        Doc content = Docs.concat(
                Docs.text("{"),
                Docs.indent(
                        Docs.LINE,
                        comments(node),
                        modifier(node, Flag.READONLY, Flag.READONLY_PLUS, Flag.READONLY_MINUS, "readonly "),
                        key,
                        modifier(node, Flag.OPTIONAL, Flag.PLUS, Flag.MINUS, "?"),
                        when(node.typeAnnotation().exists(), Docs.text(": ")),
                        print(node.typeAnnotation()),
                        Docs.ifBreak(Docs.SEMICOLON, Docs.EMPTY)),
                Docs.LINE,
                Docs.text("}"));
        return Docs.group(content, breaks);
    }

    /** The comments in front of a mapped type's key, the last of which may stay on its line. */
    private Doc comments(Node node) {
        List<Doc> parts = new ArrayList<>();
        for (Comment comment : node.comments) {
            if (comment.isDangling()) {
                boolean endsLine = !comment.isBlock || SourceText.isAtLineEnd(source, comment.end);
                boolean isLast = comment == node.comments.get(node.comments.size() - 1);
                Doc line = endsLine || !isLast ? Docs.HARD_LINE : Docs.LINE;
                parts.add(Docs.group(printer.comments.print(comment), line));
            }
        }
        return Docs.concat(parts);
    }

    private static Doc modifier(Node node, Flag flag, Flag plus, Flag minus, String word) {
        String sign = node.has(plus) ? "+" : node.has(minus) ? "-" : "";
        return when(node.has(flag), Docs.text(sign + word));
    }
}
