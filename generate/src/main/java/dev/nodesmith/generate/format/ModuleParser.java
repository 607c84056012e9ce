package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Imports and exports. */
final class ModuleParser extends Grammar {

    ModuleParser(Parser parser) {
        super(parser);
    }

    Node importDeclaration() {
        Node node = node(Kind.IMPORT);
        in.next();
        if (at(Token.STRING)) {
            return sourceAndAttributes(node);
        }
        if (in.isName("type") && isTypeKeyword()) {
            node.with(Flag.TYPE_ONLY);
            in.next();
        }
        List<Node> specifiers = new ArrayList<>();
        if (at(Token.NAME)) {
            Node specifier = node(Kind.IMPORT_DEFAULT).right(identifier());
            if (at(Token.ASSIGN)) {
                return importEquals(node, specifier.right());
            }
            specifiers.add(finish(specifier));
            accept(Token.COMMA);
        }
        if (at(Token.STAR)) {
            Node specifier = node(Kind.IMPORT_NAMESPACE);
            in.next();
            expectName("as");
            specifiers.add(finish(specifier.right(identifier())));
        } else if (at(Token.LEFT_BRACE)) {
            specifiers.addAll(specifiers(Kind.IMPORT_SPECIFIER));
        }
        node.list(specifiers).with(Flag.HAS_SPECIFIERS);
        expectName("from");
        return sourceAndAttributes(node);
    }

    /** Whether {@code type} is followed by what it applies to, instead of being a name itself. */
    private boolean isTypeKeyword() {
        Scanner.Mark mark = in.mark();
        in.next();
        boolean result = at(Token.LEFT_BRACE) || at(Token.STAR);
        if (at(Token.NAME)) {
            boolean isFrom = in.isName("from");
            in.next();
            result = !isFrom || in.isName("from") || at(Token.ASSIGN);
        }
        in.reset(mark);
        return result;
    }

    private Node importEquals(Node importNode, Node id) {
        Node node = new Node(Kind.IMPORT_EQUALS, importNode.start)
                .withFlagsOf(importNode)
                .id(id);
        in.next();
        if (in.isName("require") && in.peekChar() == '(') {
            Node module = node(Kind.EXTERNAL_MODULE);
            in.next();
            node.right(finish(module.list(parser.operands.arguments())));
        } else {
            node.right(parser.types.entityName());
        }
        endOfStatement();
        return finish(node);
    }

    private Node sourceAndAttributes(Node node) {
        node.source(string());
        if ((in.isName("with") || in.isName("assert")) && !in.newlineBefore) {
            node.text(in.name());
            in.next();
            node.secondList(attributes());
        }
        finish(node);
        endOfStatement();
        return node;
    }

    private List<Node> attributes() {
        List<Node> attributes = new ArrayList<>();
        expect(Token.LEFT_BRACE);
        while (!at(Token.RIGHT_BRACE)) {
            Node attribute = node(Kind.IMPORT_ATTRIBUTE).key(parser.typeMembers.key());
            expect(Token.COLON);
            attributes.add(finish(attribute.value(string())));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACE);
        return attributes;
    }

    private List<Node> specifiers(Kind kind) {
        List<Node> specifiers = new ArrayList<>();
        expect(Token.LEFT_BRACE);
        while (!at(Token.RIGHT_BRACE)) {
            specifiers.add(specifier(kind));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACE);
        return specifiers;
    }

    private Node specifier(Kind kind) {
        Node specifier = node(kind);
        if (in.isName("type")) {
            Token next = peek();
            if (next == Token.STRING || (next == Token.NAME && !isRenamedType())) {
                specifier.with(Flag.TYPE_ONLY);
                in.next();
            }
        }
        specifier.left(moduleName());
        if (acceptName("as")) {
            specifier.right(moduleName());
        }
        return finish(specifier);
    }

    /** {@code type as x} renames something called type, but {@code type as as x} and {@code type as} do not. */
    private boolean isRenamedType() {
        Scanner.Mark mark = in.mark();
        in.next();
        boolean result = false;
        if (acceptName("as")) {
            result = at(Token.NAME) && !in.isName("as");
        }
        in.reset(mark);
        return result;
    }

    private Node moduleName() {
        return at(Token.STRING) ? string() : identifier();
    }

    /** @param decorators those that stand before the keyword */
    Node exportDeclaration(int start, List<Node> decorators) {
        in.next();
        if (acceptName("default")) {
            return exportDefault(start, decorators);
        }
        switch (in.token) {
            case STAR -> {
                return exportAll(new Node(Kind.EXPORT_ALL, start));
            }
            case LEFT_BRACE -> {
                return exportList(new Node(Kind.EXPORT_NAMED, start));
            }
            case ASSIGN -> {
                in.next();
                Node node = new Node(Kind.EXPORT_ASSIGNMENT, start).expression(parser.expressions.expression());
                endOfStatement();
                return finish(node);
            }
            default -> {
                // A declaration, or a word with a meaning of its own.
            }
        }
        if (in.isName("as") && peek() == Token.NAME) {
            in.next();
            expectName("namespace");
            Node node = new Node(Kind.NAMESPACE_EXPORT, start).id(identifier());
            endOfStatement();
            return finish(node);
        }
        if (in.isName("type")) {
            Token next = peek();
            if (next == Token.LEFT_BRACE || next == Token.STAR) {
                in.next();
                return next == Token.STAR
                        ? exportAll(new Node(Kind.EXPORT_ALL, start).with(Flag.TYPE_ONLY))
                        : exportList(new Node(Kind.EXPORT_NAMED, start).with(Flag.TYPE_ONLY));
            }
        }
        Node node = new Node(Kind.EXPORT_NAMED, start);
        Node declaration = decorators.isEmpty()
                ? parser.statements.statement()
                : parser.statements.classDeclaration(start, decorators);
        node.with(Flag.DECORATORS_FIRST, !decorators.isEmpty());
        return node.declaration(declaration).end(declaration.end);
    }

    private Node exportDefault(int start, List<Node> decorators) {
        Node node = new Node(Kind.EXPORT_DEFAULT, start).with(Flag.DECORATORS_FIRST, !decorators.isEmpty());
        int from = in.start;
        boolean isAsyncFunction = in.isName("async") && in.source.startsWith("function", in.end + 1);
        if (!decorators.isEmpty() || in.isName("class") || in.isName("abstract") || at(Token.AT)) {
            Node declaration = parser.statements.classDeclaration(
                    decorators.isEmpty() ? from : start,
                    decorators.isEmpty() ? parser.classes.decorators() : decorators);
            return node.declaration(declaration).end(declaration.end);
        }
        if (in.isName("function") || isAsyncFunction || (in.isName("interface") && peek() == Token.NAME)) {
            Node declaration = parser.statements.statement();
            return node.declaration(declaration).end(declaration.end);
        }
        node.declaration(parser.expressions.assignment());
        finish(node);
        endOfStatement();
        return node;
    }

    private Node exportAll(Node node) {
        in.next();
        if (acceptName("as")) {
            node.right(moduleName());
        }
        expectName("from");
        return sourceAndAttributes(node);
    }

    private Node exportList(Node node) {
        node.list(specifiers(Kind.EXPORT_SPECIFIER)).with(Flag.HAS_SPECIFIERS);
        if (acceptName("from")) {
            return sourceAndAttributes(node);
        }
        finish(node);
        endOfStatement();
        return node;
    }
}
