package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/** Lists of type parameters and type arguments. */
final class TypeListParser extends Grammar {

    TypeListParser(Parser parser) {
        super(parser);
    }

    Node optionalTypeParameters() {
        if (!at(Token.LESS)) {
            return Node.NONE;
        }
        Node parameters = node(Kind.TYPE_PARAMETERS);
        in.next();
        List<Node> list = new ArrayList<>();
        while (!at(Token.GREATER)) {
            list.add(typeParameter());
            in.splitGreater();
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.GREATER);
        return finish(parameters.list(list));
    }

    private Node typeParameter() {
        Node parameter = node(Kind.TYPE_PARAMETER);
        while ((in.isName("const") || in.isName("in") || in.isName("out")) && peek() == Token.NAME) {
            parameter.with(in.isName("const") ? Flag.CONST : in.isName("in") ? Flag.IN : Flag.OUT);
            in.next();
        }
        parameter.id(identifier());
        if (acceptName("extends")) {
            parameter.constraint(parser.types.type());
        }
        if (accept(Token.ASSIGN)) {
            parameter.typeAnnotation(parser.types.type());
        }
        return finish(parameter);
    }

    Node typeArguments() {
        Node arguments = node(Kind.TYPE_ARGUMENTS);
        expect(Token.LESS);
        List<Node> list = new ArrayList<>();
        while (!at(Token.GREATER)) {
            list.add(parser.types.type());
            in.splitGreater();
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.GREATER);
        return finish(arguments.list(list));
    }
}
