package dev.nodesmith.generate.format;

/** Turns syntax into documents: finds the rule for a node, and adds its comments and the parentheses it needs. */
final class TreePrinter {

    final String source;
    final CommentPrinter comments;
    final Parentheses parentheses;
    final OperandPrinter operands;
    final TemplatePrinter templates;
    final ObjectPrinter objects;
    final ArrayPrinter arrays;
    final OperatorPrinter operators;
    final TernaryPrinter ternaries;
    final AssignmentPrinter assignments;
    final FunctionPrinter functions;
    final ParameterPrinter parameters;
    final ArrowPrinter arrows;
    final CallPrinter calls;
    final ArgumentFacts argumentFacts;
    final ArgumentPrinter arguments;
    final MemberChainPrinter chains;
    final ClassPrinter classes;
    final MemberPrinter members;
    final TypePrinter types;
    final TypeListPrinter typeLists;
    final StatementPrinter statements;
    final ControlFlowPrinter controlFlow;
    final ModulePrinter modules;

    TreePrinter(String source) {
        this.source = source;
        comments = new CommentPrinter(this);
        parentheses = new Parentheses(source);
        operands = new OperandPrinter(this);
        templates = new TemplatePrinter(this);
        objects = new ObjectPrinter(this);
        arrays = new ArrayPrinter(this);
        operators = new OperatorPrinter(this);
        ternaries = new TernaryPrinter(this);
        assignments = new AssignmentPrinter(this);
        functions = new FunctionPrinter(this);
        parameters = new ParameterPrinter(this);
        arrows = new ArrowPrinter(this);
        calls = new CallPrinter(this);
        argumentFacts = new ArgumentFacts(source);
        arguments = new ArgumentPrinter(this);
        chains = new MemberChainPrinter(this);
        classes = new ClassPrinter(this);
        members = new MemberPrinter(this);
        types = new TypePrinter(this);
        typeLists = new TypeListPrinter(this);
        statements = new StatementPrinter(this);
        controlFlow = new ControlFlowPrinter(this);
        modules = new ModulePrinter(this);
    }

    /** Prints a node once; asked again, it returns the same document. */
    Doc print(Node node) {
        if (node.printed == Docs.EMPTY && node.exists()) {
            node.printed = withComments(node, Hint.NONE);
        }
        return node.printed;
    }

    Doc print(Node node, Hint hint) {
        return hint == Hint.NONE ? print(node) : withComments(node, hint);
    }

    private Doc withComments(Node node, Hint hint) {
        Doc doc = withoutComments(node, hint);
        return !node.hasComments() || printsOwnComments(node) ? doc : comments.around(node, doc);
    }

    private Doc withoutComments(Node node, Hint hint) {
        if (node.hasComments() && comments.isIgnored(node)) {
            return comments.verbatim(node);
        }
        Doc doc = dispatch(node, hint);
        if (isHandledByClass(node)) {
            return doc;
        }
        if (isCalledFunction(node) && (Facts.hasLeadingComment(node) || Facts.hasTrailingComment(node))) {
            doc = Docs.concat(Docs.indent(Docs.SOFT_LINE, comments.around(node, doc)), Docs.SOFT_LINE);
        }
        Doc decorators = node.is(Kind.CLASS_EXPRESSION) ? Docs.EMPTY : classes.decorators(node);
        boolean needsParentheses = parentheses.areNeeded(node);
        if (decorators != Docs.EMPTY) {
            doc = Docs.group(decorators, doc);
        }
        return needsParentheses ? Docs.around(Docs.text("("), doc, Docs.text(")")) : doc;
    }

    private static boolean isHandledByClass(Node node) {
        return switch (node.kind) {
            case METHOD, ABSTRACT_METHOD, FIELD, ABSTRACT_FIELD -> true;
            default -> false;
        };
    }

    private static boolean isCalledFunction(Node node) {
        Node parent = node.parent;
        return Facts.isFunction(node)
                && ((parent.is(Kind.CALL) && parent.callee() == node)
                        || (parent.is(Kind.TAGGED_TEMPLATE) && parent.tag() == node));
    }

    private boolean printsOwnComments(Node node) {
        Node parent = node.parent;
        return switch (parent.kind) {
            case UNION_TYPE -> true;
            case CLASS, CLASS_EXPRESSION, INTERFACE ->
                node == parent.id() || node == parent.typeParameters() || node == parent.superClass();
            default -> node.is(Kind.UNION_TYPE) ? types.unionPrintsOwnComments(node) : isCalledFunction(node);
        };
    }

    private Doc dispatch(Node node, Hint hint) {
        return switch (node.kind) {
            case NONE -> Docs.EMPTY;
            case IDENTIFIER,
                    PRIVATE_NAME,
                    STRING,
                    NUMBER,
                    BIGINT,
                    REGEX,
                    BOOLEAN,
                    NULL,
                    THIS,
                    SUPER,
                    TEMPLATE_TEXT,
                    SPREAD,
                    REST,
                    ASSIGNMENT_PATTERN,
                    NON_NULL,
                    CHAIN,
                    INSTANTIATION,
                    MEMBER,
                    META_PROPERTY,
                    DECORATOR -> operands.layOut(node);
            case TEMPLATE, TEMPLATE_TYPE -> templates.template(node);
            case TAGGED_TEMPLATE -> templates.tagged(node);
            case ARRAY, ARRAY_PATTERN, TUPLE_TYPE -> arrays.array(node);
            case OBJECT, OBJECT_PATTERN, ENUM_BODY -> objects.object(node);
            case PROPERTY, IMPORT_ATTRIBUTE, ENUM_MEMBER -> objects.property(node);
            case FUNCTION_EXPRESSION, FUNCTION, DECLARED_FUNCTION, BODILESS_FUNCTION -> functions.function(node, hint);
            case ARROW_FUNCTION -> arrows.arrow(node, hint);
            case CLASS_EXPRESSION, CLASS, INTERFACE -> classes.classLike(node);
            case UNARY, UPDATE, AS, SATISFIES, TYPE_ASSERTION, AWAIT, YIELD, SEQUENCE -> operators.layOut(node);
            case BINARY, LOGICAL -> operators.binary(node);
            case ASSIGNMENT, VARIABLE -> assignments.layOut(node);
            case CONDITIONAL, CONDITIONAL_TYPE -> ternaries.layOut(node);
            case CALL, NEW, IMPORT_CALL, EXTERNAL_MODULE -> calls.call(node);
            case METHOD, ABSTRACT_METHOD, FIELD, ABSTRACT_FIELD, PARAMETER_PROPERTY, STATIC_BLOCK ->
                members.layOut(node);
            case CLASS_BODY, INTERFACE_BODY, TYPE_LITERAL -> members.body(node);
            case PROPERTY_SIGNATURE, METHOD_SIGNATURE, CALL_SIGNATURE, CONSTRUCT_SIGNATURE, INDEX_SIGNATURE ->
                members.signature(node);
            case PROGRAM,
                    BLOCK,
                    MODULE_BLOCK,
                    EMPTY,
                    EXPRESSION_STATEMENT,
                    VARIABLES,
                    RETURN,
                    THROW,
                    BREAK,
                    CONTINUE,
                    LABELED,
                    DEBUGGER,
                    ENUM,
                    MODULE,
                    TYPE_ALIAS -> statements.layOut(node);
            case IF, FOR, FOR_IN, FOR_OF, WHILE, DO_WHILE, SWITCH, SWITCH_CASE, TRY, CATCH -> controlFlow.layOut(node);
            case IMPORT,
                    IMPORT_SPECIFIER,
                    IMPORT_DEFAULT,
                    IMPORT_NAMESPACE,
                    IMPORT_EQUALS,
                    EXPORT_NAMED,
                    EXPORT_SPECIFIER,
                    EXPORT_DEFAULT,
                    EXPORT_ALL,
                    EXPORT_ASSIGNMENT,
                    NAMESPACE_EXPORT -> modules.layOut(node);
            case TYPE_PARAMETERS, TYPE_ARGUMENTS, TYPE_PARAMETER -> typeLists.layOut(node);
            default -> types.layOut(node, hint);
        };
    }
}
