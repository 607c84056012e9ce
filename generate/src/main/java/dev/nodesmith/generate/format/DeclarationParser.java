package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Interfaces, type aliases, enums and modules, from their keyword on. */
final class DeclarationParser extends Grammar {

    DeclarationParser(Parser parser) {
        super(parser);
    }

    Node interfaceDeclaration(int start) {
        Node node = new Node(Kind.INTERFACE, start);
        in.next();
        node.id(identifier()).typeParameters(parser.typeLists.optionalTypeParameters());
        if (acceptName("extends")) {
            node.list(parser.classes.heritage());
        }
        return finish(node.body(parser.typeMembers.members(Kind.INTERFACE_BODY)));
    }

    Node typeAlias(int start) {
        Node node = new Node(Kind.TYPE_ALIAS, start);
        in.next();
        node.id(identifier()).typeParameters(parser.typeLists.optionalTypeParameters());
        expect(Token.ASSIGN);
        node.typeAnnotation(parser.types.type());
        endOfStatement();
        return finish(node);
    }

    Node enumDeclaration(int start) {
        Node node = new Node(Kind.ENUM, start);
        in.next();
        node.id(identifier());
        Node body = node(Kind.ENUM_BODY);
        expect(Token.LEFT_BRACE);
        List<Node> members = new ArrayList<>();
        while (!at(Token.RIGHT_BRACE)) {
            Node member = node(Kind.ENUM_MEMBER).with(Flag.COMPUTED, at(Token.LEFT_BRACKET));
            member.key(parser.typeMembers.key());
            if (accept(Token.ASSIGN)) {
                member.value(parser.expressions.assignment());
            }
            members.add(finish(member));
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.RIGHT_BRACE);
        return finish(node.body(finish(body.list(members))));
    }

    Node module(int start, String keyword) {
        Node node = new Node(Kind.MODULE, start).text(keyword);
        if (!keyword.equals("global")) {
            in.next();
        }
        node.id(at(Token.STRING) ? string() : parser.types.entityName());
        if (at(Token.LEFT_BRACE)) {
            Node body = node(Kind.MODULE_BLOCK);
            in.next();
            body.list(parser.statements.statements(Token.RIGHT_BRACE, false));
            in.next();
            return finish(node.body(finish(body)));
        }
        endOfStatement();
        return finish(node);
    }
}
