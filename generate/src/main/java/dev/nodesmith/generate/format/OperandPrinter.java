package dev.nodesmith.generate.format;

/** Names, literals and member accesses. */
final class OperandPrinter extends Rules {

    OperandPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return switch (node.kind) {
            case IDENTIFIER -> identifier(node);
            case STRING ->
                isDirective(node)
                        ? Literals.directive(source, node.start, node.end)
                        : Literals.string(source, node.start, node.end);
            case NUMBER -> Literals.number(source, node.start, node.end);
            case BIGINT -> Literals.bigInt(source, node.start, node.end);
            case REGEX -> Literals.regex(source, node.start, node.end);
            case TEMPLATE_TEXT -> Docs.literal(source, node.start, node.end);
            case SPREAD, REST -> Docs.concat(Docs.text("..."), print(node.argument()), printer.types.annotation(node));
            case ASSIGNMENT_PATTERN -> Docs.concat(print(node.left()), Docs.text(" = "), print(node.right()));
            case NON_NULL -> Docs.concat(print(node.expression()), Docs.text("!"));
            case CHAIN -> print(node.expression());
            case INSTANTIATION -> Docs.concat(print(node.expression()), print(node.typeArguments()));
            case MEMBER -> member(node);
            case META_PROPERTY -> Docs.concat(print(node.object()), Docs.text("."), print(node.property()));
            case DECORATOR -> Docs.concat(Docs.text("@"), print(node.expression()));
            default -> Docs.slice(source, node.start, node.end);
        };
    }

    private static boolean isDirective(Node node) {
        return node.parent.is(Kind.EXPRESSION_STATEMENT) && node.parent.has(Flag.DIRECTIVE);
    }

    private Doc identifier(Node node) {
        Doc name = Docs.text(node.text);
        boolean isDefinite =
                node.parent.is(Kind.VARIABLE) && node.parent.has(Flag.DEFINITE) && node.parent.id() == node;
        if (!node.typeAnnotation().exists() && !node.has(Flag.OPTIONAL) && !isDefinite) {
            return name;
        }
        return Docs.concat(
                name,
                when(node.has(Flag.OPTIONAL), Docs.text("?")),
                when(isDefinite, Docs.text("!")),
                printer.types.annotation(node));
    }

    private Doc member(Node node) {
        Doc object = print(node.object());
        Doc lookup = lookup(node);
        boolean isInline = isInline(node, object);
        Doc doc =
                Docs.concat(object, Docs.BOUNDARY, isInline ? lookup : Docs.group(Docs.indent(Docs.SOFT_LINE, lookup)));
        return Docs.isMemberChain(object) ? new Doc.MemberChain(doc) : doc;
    }

    private static boolean isInline(Node node, Doc object) {
        Node beyondMembers = node.parent;
        Node child = node;
        boolean isNewCallee = true;
        while (beyondMembers.is(Kind.MEMBER) || beyondMembers.is(Kind.NON_NULL)) {
            isNewCallee &= beyondMembers.object() == child;
            child = beyondMembers;
            beyondMembers = beyondMembers.parent;
        }
        if ((beyondMembers.is(Kind.ASSIGNMENT) && !beyondMembers.left().is(Kind.IDENTIFIER))
                || (isNewCallee && beyondMembers.is(Kind.NEW) && beyondMembers.callee() == child)
                || node.has(Flag.COMPUTED)) {
            return true;
        }
        Node beyondWrappers = node.parent;
        while (Facts.isChainWrapper(beyondWrappers)) {
            beyondWrappers = beyondWrappers.parent;
        }
        if (node.object().is(Kind.IDENTIFIER)
                && node.property().is(Kind.IDENTIFIER)
                && !beyondWrappers.is(Kind.MEMBER)) {
            return true;
        }
        Node inner = Facts.unwrapChain(node.object());
        return Facts.isVariableOrAssignment(beyondWrappers)
                && ((inner.is(Kind.CALL) && inner.list().length > 0) || Docs.isMemberChain(object));
    }

    Doc lookup(Node node) {
        Doc property = print(node.property());
        boolean isOptional = node.has(Flag.OPTIONAL);
        if (!node.has(Flag.COMPUTED)) {
            return Docs.concat(Docs.text(isOptional ? "?." : "."), property);
        }
        Doc open = Docs.text(isOptional ? "?.[" : "[");
        Doc close = Docs.text("]");
        if (node.property().is(Kind.NUMBER)) {
            return Docs.concat(open, property, close);
        }
        return Docs.group(open, Docs.indent(Docs.SOFT_LINE, property), Docs.SOFT_LINE, close);
    }
}
