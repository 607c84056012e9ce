package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Imports and exports. */
final class ModulePrinter extends Rules {

    ModulePrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case IMPORT ->
                Docs.concat(
                        Docs.text(node.has(Flag.TYPE_ONLY) ? "import type" : "import"),
                        specifiers(node),
                        source(node),
                        Docs.SEMICOLON);
            case EXPORT_NAMED, EXPORT_DEFAULT, EXPORT_ALL -> export(node);
            case IMPORT_NAMESPACE -> Docs.concat(Docs.text("* as "), print(node.right()));
            case IMPORT_EQUALS ->
                Docs.concat(
                        Docs.text(node.has(Flag.TYPE_ONLY) ? "import type " : "import "),
                        print(node.id()),
                        Docs.text(" = "),
                        print(node.right()),
                        Docs.SEMICOLON);
            case EXPORT_ASSIGNMENT -> Docs.concat(Docs.text("export = "), print(node.expression()), Docs.SEMICOLON);
            case NAMESPACE_EXPORT -> Docs.concat(Docs.text("export as namespace "), print(node.id()), Docs.SEMICOLON);
            default -> specifier(node);
        };
    }

    private Doc specifier(Node node) {
        return Docs.concat(
                when(node.has(Flag.TYPE_ONLY), Docs.text("type ")),
                print(node.left()),
                when(node.left().exists() && node.right().exists(), Docs.text(" as ")),
                print(node.right()));
    }

    private Doc export(Node node) {
        List<Doc> parts = new ArrayList<>();
        if (node.has(Flag.DECORATORS_FIRST)) {
            parts.add(printer.classes.decoratorsBeforeExport(node));
        }
        parts.add(Docs.text(node.is(Kind.EXPORT_DEFAULT) ? "export default" : "export"));
        if (Facts.hasDanglingComment(node)) {
            parts.add(Docs.SPACE);
            parts.add(printer.comments.dangling(node));
            Comment last = node.comments.get(node.comments.size() - 1);
            parts.add(when(!last.isBlock, Docs.HARD_LINE));
        }
        Node declaration = node.declaration();
        if (declaration.exists() && !node.is(Kind.EXPORT_ALL)) {
            parts.add(Docs.SPACE);
            parts.add(print(declaration));
            parts.add(when(node.is(Kind.EXPORT_DEFAULT) && !isDeclaration(declaration), Docs.SEMICOLON));
            return Docs.concat(parts);
        }
        parts.add(when(node.has(Flag.TYPE_ONLY), Docs.text(" type")));
        if (node.is(Kind.EXPORT_ALL)) {
            parts.add(Docs.text(" *"));
            parts.add(when(node.right().exists(), Docs.text(" as ")));
            parts.add(print(node.right()));
        } else {
            parts.add(specifiers(node));
        }
        parts.add(source(node));
        parts.add(Docs.SEMICOLON);
        return Docs.concat(parts);
    }

    private static boolean isDeclaration(Node node) {
        return switch (node.kind) {
            case CLASS, FUNCTION, DECLARED_FUNCTION, INTERFACE -> true;
            default -> false;
        };
    }

    private Doc source(Node node) {
        if (!node.source().exists()) {
            return Docs.EMPTY;
        }
        boolean hasFrom = !node.is(Kind.IMPORT) || node.has(Flag.HAS_SPECIFIERS);
        return Docs.concat(Docs.text(hasFrom ? " from " : " "), print(node.source()), attributes(node));
    }

    private Doc attributes(Node node) {
        if (node.text.isEmpty()) {
            return Docs.EMPTY;
        }
        Node[] attributes = node.secondList();
        int brace = SourceText.indexOf(source, "{", node.source().end);
        Doc object = printer.objects.object(node, attributes, brace);
        boolean isOneType = attributes.length == 1
                && !Facts.hasComment(attributes[0])
                && (attributes[0].key().text.equals("type")
                        || source.startsWith("type", attributes[0].key().start + 1));
        return Docs.concat(Docs.text(" " + node.text + " "), isOneType ? Docs.removeLines(object) : object);
    }

    private Doc specifiers(Node node) {
        if (!node.has(Flag.HAS_SPECIFIERS)) {
            return Docs.EMPTY;
        }
        if (node.list().length == 0) {
            return Docs.text(" {}");
        }
        List<Doc> alone = new ArrayList<>();
        List<Doc> grouped = new ArrayList<>();
        boolean hasComment = false;
        for (Node specifier : node.list()) {
            boolean isGrouped = specifier.is(Kind.IMPORT_SPECIFIER) || specifier.is(Kind.EXPORT_SPECIFIER);
            (isGrouped ? grouped : alone).add(printer.print(specifier));
            hasComment |= Facts.hasComment(specifier);
        }
        Doc names = Docs.join(Docs.text(", "), alone);
        if (grouped.isEmpty()) {
            return Docs.concat(Docs.SPACE, names);
        }
        Doc separator = when(!alone.isEmpty(), Docs.text(", "));
        if (grouped.size() == 1 && alone.isEmpty() && !hasComment) {
            return Docs.concat(Docs.text(" { "), grouped.get(0), Docs.text(" }"));
        }
        Doc braces = Docs.group(
                Docs.text("{"),
                Docs.indent(Docs.LINE, Docs.join(Docs.concat(Docs.COMMA, Docs.LINE), grouped)),
                Docs.TRAILING_COMMA,
                Docs.LINE,
                Docs.text("}"));
        return Docs.concat(Docs.SPACE, names, separator, braces);
    }
}
