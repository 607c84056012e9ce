package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import java.util.ArrayList;
import java.util.List;

/** The members of classes, interfaces and object types. */
final class MemberPrinter extends Rules {

    private static final Doc OPEN = Docs.text("{");
    private static final Doc CLOSE = Docs.text("}");
    private static final Doc LAST_SEMICOLON = Docs.ifBreak(Docs.SEMICOLON, Docs.EMPTY);

    MemberPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case METHOD, ABSTRACT_METHOD ->
                Docs.concat(printer.classes.memberDecorators(node), modifiers(node), method(node));
            case STATIC_BLOCK -> Docs.concat(Docs.text("static "), printer.statements.block(node));
            case PARAMETER_PROPERTY -> Docs.concat(modifiers(node), print(node.argument()));
            default -> field(node);
        };
    }

    private static Doc modifiers(Node node) {
        StringBuilder words = new StringBuilder();
        add(words, node, Flag.DECLARE, "declare ");
        add(words, node, Flag.PUBLIC, "public ");
        add(words, node, Flag.PRIVATE, "private ");
        add(words, node, Flag.PROTECTED, "protected ");
        add(words, node, Flag.STATIC, "static ");
        add(words, node, Flag.ABSTRACT, "abstract ");
        add(words, node, Flag.OVERRIDE, "override ");
        add(words, node, Flag.READONLY, "readonly ");
        add(words, node, Flag.ACCESSOR, "accessor ");
        return Docs.text(words.toString());
    }

    private static void add(StringBuilder words, Node node, Flag flag, String word) {
        if (node.has(flag)) {
            words.append(word);
        }
    }

    /** A method of a class or an object, from {@code async} on. */
    Doc method(Node node) {
        Node value = node.value();
        return Docs.concat(
                when(value.has(Flag.ASYNC), Docs.text("async ")),
                when(node.has(Flag.GETTER), Docs.text("get ")),
                when(node.has(Flag.SETTER), Docs.text("set ")),
                when(value.has(Flag.GENERATOR), Docs.text("*")),
                printer.objects.key(node),
                when(node.has(Flag.OPTIONAL), Docs.text("?")),
                print(value));
    }

    private Doc field(Node node) {
        Doc left = Docs.concat(
                printer.classes.memberDecorators(node),
                modifiers(node),
                printer.objects.key(node),
                when(node.has(Flag.OPTIONAL), Docs.text("?")),
                when(node.has(Flag.DEFINITE), Docs.text("!")),
                printer.types.annotation(node));
        return Docs.concat(printer.assignments.assignment(node, left, " =", node.value()), Docs.SEMICOLON);
    }

    Doc signature(Node node) {
        Doc doc = switch (node.kind) {
            case PROPERTY_SIGNATURE ->
                Docs.group(
                        when(node.has(Flag.READONLY), Docs.text("readonly ")),
                        printer.objects.key(node),
                        when(node.has(Flag.OPTIONAL), Docs.text("?")),
                        printer.types.annotation(node));
            case METHOD_SIGNATURE -> methodSignature(node);
            case INDEX_SIGNATURE -> indexSignature(node);
            default -> printer.types.functionType(node);
        };
        return Docs.concat(doc, separator(node));
    }

    private static Doc separator(Node node) {
        Node parent = node.parent;
        return parent.is(Kind.TYPE_LITERAL) && parent.last() == node ? LAST_SEMICOLON : Docs.SEMICOLON;
    }

    private Doc methodSignature(Node node) {
        Doc parameters = printer.parameters.parameters(node, false, true);
        Doc result = printer.types.annotation(node);
        return Docs.group(
                when(node.has(Flag.GETTER), Docs.text("get ")),
                when(node.has(Flag.SETTER), Docs.text("set ")),
                printer.objects.key(node),
                when(node.has(Flag.OPTIONAL), Docs.text("?")),
                ParameterPrinter.shouldGroup(node, result) ? Docs.group(parameters) : parameters,
                result == Docs.EMPTY ? result : Docs.group(result));
    }

    private Doc indexSignature(Node node) {
        Doc parameters = Docs.group(
                Docs.indent(Docs.SOFT_LINE, Docs.join(Docs.text(", "), printAll(node.list()))), Docs.SOFT_LINE);
        return Docs.group(
                when(node.has(Flag.STATIC), Docs.text("static ")),
                when(node.has(Flag.READONLY), Docs.text("readonly ")),
                Docs.text("["),
                parameters,
                Docs.text("]"),
                printer.types.annotation(node));
    }

    /** The body of a class or interface, or an object type. */
    Doc body(Node node) {
        boolean isObjectType = node.is(Kind.TYPE_LITERAL);
        Doc separator = isObjectType ? Docs.LINE : Docs.HARD_LINE;
        Node[] members = node.list();
        List<Doc> parts = new ArrayList<>(members.length * 3);
        for (int i = 0; i < members.length; i++) {
            parts.add(printer.print(members[i]));
            if (i < members.length - 1) {
                parts.add(separator);
                if (isNextLineEmpty(members[i])) {
                    parts.add(Docs.HARD_LINE);
                }
            }
        }
        if (Facts.hasDanglingComment(node)) {
            parts.add(printer.comments.dangling(node));
        }
        if (isObjectType) {
            return objectType(node, members, parts);
        }
        return parts.isEmpty()
                ? Docs.text("{}")
                : Docs.concat(OPEN, Docs.indent(Docs.HARD_LINE, Docs.concat(parts)), Docs.HARD_LINE, CLOSE);
    }

    private Doc objectType(Node node, Node[] members, List<Doc> parts) {
        boolean breaks = Facts.hasLineComment(node, Placement.DANGLING)
                || (members.length > 0 && SourceText.hasNewline(source, node.start, members[0].start));
        if (parts.isEmpty()) {
            return Docs.text("{}");
        }
        Doc spacing = members.length == 0 && !breaks ? Docs.SOFT_LINE : Docs.LINE;
        Doc content = Docs.concat(OPEN, Docs.indent(spacing, Docs.concat(parts)), spacing, CLOSE);
        return isHugged(node) ? content : Docs.group(content, breaks);
    }

    /** Whether a type belongs to a function's only parameter, whose parentheses break with it. */
    private static boolean isHugged(Node type) {
        Node annotation = type.parent;
        Node parameter = annotation.parent;
        return annotation.is(Kind.TYPE_ANNOTATION)
                && parameter.typeAnnotation() == annotation
                && ParameterPrinter.isHuggedParameter(parameter);
    }
}
