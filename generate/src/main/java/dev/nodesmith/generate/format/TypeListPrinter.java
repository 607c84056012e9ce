package dev.nodesmith.generate.format;

/** Lists of type parameters and type arguments. */
final class TypeListPrinter extends Rules {

    TypeListPrinter(TreePrinter printer) {
        super(printer);
    }

    Doc layOut(Node node) {
        return node.is(Kind.TYPE_PARAMETER) ? parameter(node) : list(node);
    }

    private Doc list(Node node) {
        Node[] types = node.list();
        if (isInline(node, types)) {
            return Docs.concat(
                    Docs.text("<"),
                    Docs.join(Docs.text(", "), printAll(types)),
                    printer.comments.dangling(node),
                    Docs.text(">"));
        }
        return Docs.group(
                Docs.text("<"),
                Docs.indent(Docs.SOFT_LINE, Docs.join(Docs.concat(Docs.COMMA, Docs.LINE), printAll(types))),
                when(node.is(Kind.TYPE_PARAMETERS), Docs.TRAILING_COMMA),
                Docs.SOFT_LINE,
                Docs.text(">"));
    }

    private boolean isInline(Node node, Node[] types) {
        if (types.length == 0) {
            return true;
        }
        boolean inTestCall = Facts.isArgument(node.parent) && TestCalls.isTestCall(node.parent.parent);
        boolean hugs = types.length == 1 && shouldHug(types[0]);
        return !isTypeOfArrowVariable(node) && (inTestCall || hugs) && !hasBreakingComment(types);
    }

    private static boolean shouldHug(Node type) {
        return Facts.isSimpleType(type)
                || Facts.isObjectType(type)
                || (type.is(Kind.UNION_TYPE) && TypePrinter.shouldHug(type));
    }

    /** The arguments of {@code T} in {@code const f: T<…> = () => …}. */
    private static boolean isTypeOfArrowVariable(Node node) {
        Node[] types = node.list();
        Node annotation = node.parent.parent;
        Node variable = annotation.parent.parent;
        return !(types.length == 1 && Facts.isObjectType(types[0]))
                && annotation.is(Kind.TYPE_ANNOTATION)
                && annotation.parent.is(Kind.IDENTIFIER)
                && variable.is(Kind.VARIABLE)
                && variable.init().is(Kind.ARROW_FUNCTION);
    }

    private boolean hasBreakingComment(Node[] types) {
        for (Node type : types) {
            Comment last = null;
            for (Comment comment : type.comments) {
                if (!comment.isDangling()) {
                    if (!comment.isBlock) {
                        return true;
                    }
                    last = comment;
                }
            }
            if (last != null && SourceText.isAtLineEnd(source, last.end)) {
                return true;
            }
        }
        return false;
    }

    private Doc parameter(Node node) {
        return Docs.group(
                when(node.has(Flag.CONST), Docs.text("const ")),
                when(node.has(Flag.IN), Docs.text("in ")),
                when(node.has(Flag.OUT), Docs.text("out ")),
                print(node.id()),
                part(" extends", node.constraint()),
                part(" =", node.typeAnnotation()));
    }

    private Doc part(String word, Node type) {
        if (!type.exists()) {
            return Docs.EMPTY;
        }
        Doc.GroupId id = new Doc.GroupId();
        return Docs.concat(
                Docs.text(word),
                Docs.group(Docs.indent(Docs.LINE), false, id),
                Docs.BOUNDARY,
                Docs.indentIfBreak(printer.print(type), id));
    }
}
