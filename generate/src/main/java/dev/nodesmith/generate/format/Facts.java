package dev.nodesmith.generate.format;

/** What the printing rules ask about nodes. */
final class Facts {

    private Facts() {}

    static boolean isCallLike(Node node) {
        return node.is(Kind.CALL) || node.is(Kind.NEW) || node.is(Kind.IMPORT_CALL);
    }

    static boolean isCallOrNew(Node node) {
        return node.is(Kind.CALL) || node.is(Kind.NEW);
    }

    static boolean isCallee(Node node) {
        return isCallOrNew(node.parent) && node.parent.callee() == node;
    }

    static boolean isArgument(Node node) {
        return isCallLike(node.parent) && contains(node.parent.list(), node);
    }

    static boolean contains(Node[] nodes, Node node) {
        for (Node candidate : nodes) {
            if (candidate == node) {
                return true;
            }
        }
        return false;
    }

    static boolean isBinaryish(Node node) {
        return node.is(Kind.BINARY) || node.is(Kind.LOGICAL);
    }

    static boolean isCast(Node node) {
        return node.is(Kind.AS) || node.is(Kind.SATISFIES);
    }

    static boolean isAsConst(Node node) {
        Node type = node.typeAnnotation();
        return node.is(Kind.AS)
                && type.is(Kind.TYPE_REFERENCE)
                && type.id().is(Kind.IDENTIFIER)
                && type.id().text.equals("const");
    }

    static boolean isFunction(Node node) {
        return node.is(Kind.FUNCTION_EXPRESSION) || node.is(Kind.ARROW_FUNCTION);
    }

    /** Has parameters of its own, a body or not. */
    static boolean isFunctionLike(Node node) {
        return switch (node.kind) {
            case ARROW_FUNCTION,
                    FUNCTION_EXPRESSION,
                    FUNCTION,
                    DECLARED_FUNCTION,
                    CALL_SIGNATURE,
                    CONSTRUCT_SIGNATURE,
                    METHOD_SIGNATURE,
                    CONSTRUCTOR_TYPE,
                    FUNCTION_TYPE -> true;
            default -> false;
        };
    }

    static boolean isChainWrapper(Node node) {
        return node.is(Kind.CHAIN) || node.is(Kind.NON_NULL);
    }

    static Node unwrapChain(Node node) {
        Node inner = node;
        while (isChainWrapper(inner)) {
            inner = inner.expression();
        }
        return inner;
    }

    static boolean isObjectType(Node node) {
        return node.is(Kind.TYPE_LITERAL) || node.is(Kind.MAPPED_TYPE);
    }

    static boolean isSimpleType(Node node) {
        return switch (node.kind) {
            case KEYWORD_TYPE, THIS_TYPE, LITERAL_TYPE, TEMPLATE_TYPE -> true;
            case TYPE_REFERENCE -> !node.typeArguments().exists();
            default -> false;
        };
    }

    static boolean isLiteral(Node node) {
        return switch (node.kind) {
            case STRING, NUMBER, BIGINT, REGEX, BOOLEAN, NULL -> true;
            default -> false;
        };
    }

    static boolean isSignedNumber(Node node) {
        return node.is(Kind.UNARY)
                && (node.text.equals("+") || node.text.equals("-"))
                && node.argument().is(Kind.NUMBER);
    }

    /** A property with a value: no method, no spread. */
    static boolean isValueProperty(Node node) {
        return node.is(Kind.PROPERTY) && !node.has(Flag.METHOD);
    }

    static boolean isReturnOrThrow(Node node) {
        return node.is(Kind.RETURN) || node.is(Kind.THROW);
    }

    static boolean isVariableOrAssignment(Node node) {
        return node.is(Kind.VARIABLE) || node.is(Kind.ASSIGNMENT);
    }

    static boolean isTemplateMultiLine(Node template, String source) {
        for (Node text : template.list()) {
            if (SourceText.hasNewline(source, text.start, text.end)) {
                return true;
            }
        }
        return false;
    }

    /** A template of several lines that starts on a line with other code. */
    static boolean isTemplateOnItsOwnLine(Node node, String source) {
        Node template = node.is(Kind.TAGGED_TEMPLATE) ? node.quasi() : node;
        return template.is(Kind.TEMPLATE)
                && isTemplateMultiLine(template, source)
                && !SourceText.isAtLineStart(source, node.start);
    }

    /** The node that an expression starts with. */
    static Node leftmost(Node node) {
        Node current = node;
        while (true) {
            Node next = leftSide(current);
            if (!next.exists()) {
                return current;
            }
            current = next;
        }
    }

    private static Node leftSide(Node node) {
        return switch (node.kind) {
            case BINARY, LOGICAL, ASSIGNMENT, MEMBER, CONDITIONAL, CHAIN, NON_NULL, SATISFIES, AS -> node.left();
            case TAGGED_TEMPLATE, CALL -> node.callee().is(Kind.FUNCTION_EXPRESSION) ? Node.NONE : node.callee();
            case UPDATE -> node.has(Flag.PREFIX) ? Node.NONE : node.argument();
            case SEQUENCE -> node.list()[0];
            default -> Node.NONE;
        };
    }

    static boolean hasComment(Node node) {
        return node.hasComments();
    }

    static boolean hasLeadingComment(Node node) {
        return hasComment(node, Comment.Placement.LEADING);
    }

    static boolean hasTrailingComment(Node node) {
        return hasComment(node, Comment.Placement.TRAILING);
    }

    static boolean hasDanglingComment(Node node) {
        return hasComment(node, Comment.Placement.DANGLING);
    }

    static boolean hasComment(Node node, Comment.Placement placement) {
        if (!node.hasComments()) {
            return false;
        }
        for (Comment comment : node.comments) {
            if (comment.placement == placement) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLineComment(Node node, Comment.Placement placement) {
        for (Comment comment : node.comments) {
            if (comment.placement == placement && !comment.isBlock) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLeadingOwnLineComment(Node node, String source) {
        for (Comment comment : node.comments) {
            if (comment.isLeading() && SourceText.isAtLineEnd(source, comment.end)) {
                return true;
            }
        }
        return false;
    }
}
