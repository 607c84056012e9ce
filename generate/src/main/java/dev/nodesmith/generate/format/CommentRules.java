package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import dev.nodesmith.generate.format.CommentAttacher.Place;
import dev.nodesmith.generate.format.CommentAttacher.Position;

/** The comments that belong elsewhere than their neighbours suggest, such as those in front of an {@code else}. */
final class CommentRules {

    private final String source;

    CommentRules(String source) {
        this.source = source;
    }

    /** Attaches a comment if it is one of the exceptions. */
    boolean attach(Place place, Position position) {
        return switch (position) {
            case OWN_LINE -> attachOwnLine(place);
            case END_OF_LINE -> attachEndOfLine(place);
            case REMAINING -> attachRemaining(place);
        };
    }

    private boolean attachOwnLine(Place place) {
        return inEmptyParentheses(place)
                || inConditional(place)
                || afterLastParameter(place)
                || inMember(place)
                || inIf(place)
                || inWhile(place)
                || inSwitch(place)
                || inTry(place)
                || inClass(place)
                || inFor(place)
                || inUnion(place)
                || inEmptyProgram(place)
                || inModuleSpecifiers(place)
                || inAssignmentPattern(place)
                || atMethodName(place, Position.OWN_LINE)
                || inLabeled(place)
                || inDestructuring(place)
                || inMappedType(place)
                || inCast(place);
    }

    private boolean attachEndOfLine(Place place) {
        return inEmptyParentheses(place)
                || afterLastParameter(place)
                || inConditional(place)
                || inModuleSpecifiers(place)
                || inIf(place)
                || inWhile(place)
                || inSwitch(place)
                || inTry(place)
                || inClass(place)
                || inFor(place)
                || inLabeled(place)
                || beforeFirstArgument(place)
                || inProperty(place)
                || inEmptyProgram(place)
                || inAssignment(place, Position.END_OF_LINE)
                || inDefaultCase(place)
                || afterLastUnionMember(place)
                || inUnaryOperand(place)
                || inMappedType(place)
                || inArrow(place)
                || afterParenthesized(place)
                || inPropertySignature(place, Position.END_OF_LINE)
                || inCast(place)
                || inTaggedTemplate(place);
    }

    private boolean attachRemaining(Place place) {
        return inEmptyParentheses(place)
                || inIf(place)
                || inWhile(place)
                || inSwitch(place)
                || inFor(place)
                || atMethodName(place, Position.REMAINING)
                || inEmptyProgram(place)
                || inAssignment(place, Position.REMAINING)
                || inMappedType(place)
                || beforeArrow(place)
                || atFunctionName(place)
                || afterSignature(place)
                || afterParenthesized(place)
                || inPropertySignature(place, Position.REMAINING)
                || inCast(place)
                || beforeUnion(place);
    }

    private static boolean leading(Node node, Place place) {
        node.addComment(place.comment(), Placement.LEADING);
        return true;
    }

    private static boolean trailing(Node node, Place place) {
        node.addComment(place.comment(), Placement.TRAILING);
        return true;
    }

    private static boolean dangling(Node node, Place place) {
        node.addComment(place.comment(), Placement.DANGLING);
        return true;
    }

    private static boolean intoBlock(Node block, Place place) {
        for (Node statement : block.list()) {
            if (!statement.is(Kind.EMPTY)) {
                return leading(statement, place);
            }
        }
        return dangling(block, place);
    }

    private static boolean intoBlockOrBefore(Node node, Place place) {
        return node.is(Kind.BLOCK) ? intoBlock(node, place) : leading(node, place);
    }

    private char nextCharacter(Place place) {
        return SourceText.nextCharacter(source, place.comment().end);
    }

    private boolean isSingleLine(Comment comment) {
        return !comment.isBlock || !SourceText.hasNewline(source, comment.start, comment.end);
    }

    private boolean inEmptyParentheses(Place place) {
        Node enclosing = place.enclosing();
        Node function = switch (enclosing.kind) {
            case METHOD, ABSTRACT_METHOD -> enclosing.value();
            case PROPERTY -> enclosing.has(Flag.METHOD) ? enclosing.value() : Node.NONE;
            case CALL, NEW -> enclosing;
            default -> Facts.isFunctionLike(enclosing) ? enclosing : Node.NONE;
        };
        if (!function.exists()
                || function.list().length > 0
                || nextCharacter(place) != ')'
                || place.comment().start < function.start
                || place.comment().start >= function.end) {
            return false;
        }
        int before = place.comment().start - 1;
        while (before >= 0 && (SourceText.isSpace(source.charAt(before)) || source.charAt(before) == '\n')) {
            before--;
        }
        if (before >= 0 && source.charAt(before) != '(' && function.comments.isEmpty()) {
            return false;
        }
        return dangling(function, place);
    }

    private boolean inConditional(Place place) {
        boolean sameLine = place.preceding().exists()
                && !SourceText.hasNewline(source, place.preceding().end, place.comment().start);
        if (sameLine
                || !place.following().exists()
                || (!place.enclosing().is(Kind.CONDITIONAL)
                        && !place.enclosing().is(Kind.CONDITIONAL_TYPE))) {
            return false;
        }
        return leading(place.following(), place);
    }

    private boolean afterLastParameter(Place place) {
        Node preceding = place.preceding();
        Node enclosing = place.enclosing();
        boolean followsParameter = switch (preceding.kind) {
            case IDENTIFIER, ASSIGNMENT_PATTERN, OBJECT_PATTERN, ARRAY_PATTERN, REST, PARAMETER_PROPERTY -> true;
            default -> false;
        };
        boolean inFunction = Facts.isFunctionLike(enclosing)
                || ((enclosing.is(Kind.ABSTRACT_METHOD) || enclosing.is(Kind.METHOD))
                        && enclosing.value().is(Kind.BODILESS_FUNCTION));
        if (followsParameter && inFunction && nextCharacter(place) == ')') {
            return trailing(preceding, place);
        }
        Node following = place.following();
        boolean hasBody = switch (enclosing.kind) {
            case FUNCTION, FUNCTION_EXPRESSION -> enclosing.body() == following;
            case METHOD -> enclosing.value().body() == following;
            default -> false;
        };
        if (!place.comment().isBlock
                && following.is(Kind.BLOCK)
                && hasBody
                && SourceText.skipSpacesAndComments(source, place.comment().end) == following.start) {
            return intoBlock(following, place);
        }
        return false;
    }

    private static boolean inMember(Place place) {
        return place.enclosing().is(Kind.MEMBER)
                && place.following().is(Kind.IDENTIFIER)
                && leading(place.enclosing(), place);
    }

    private boolean inIf(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.IF) || !following.exists()) {
            return false;
        }
        if (nextCharacter(place) == ')') {
            return trailing(place.preceding(), place);
        }
        if (following == enclosing.consequent()) {
            return leading(following, place);
        }
        if (place.preceding() != enclosing.consequent() || following != enclosing.alternate()) {
            return false;
        }
        int elseAt = SourceText.indexOf(source, "else", enclosing.consequent().end);
        if (place.comment().start >= elseAt) {
            return leading(following, place);
        }
        if (!place.preceding().is(Kind.BLOCK)
                && isSingleLine(place.comment())
                && !SourceText.hasNewline(source, place.preceding().end, place.comment().start)) {
            return trailing(place.preceding(), place);
        }
        return dangling(enclosing, place);
    }

    private boolean inWhile(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.WHILE) || !place.following().exists()) {
            return false;
        }
        if (nextCharacter(place) == ')') {
            return trailing(place.preceding(), place);
        }
        return enclosing.body() == place.following() && leading(place.following(), place);
    }

    private boolean inSwitch(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.SWITCH)
                && enclosing.list().length == 0
                && !place.following().exists()
                && place.preceding() == enclosing.test()
                && nextCharacter(place) == '}'
                && dangling(enclosing, place);
    }

    private static boolean inTry(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if ((!enclosing.is(Kind.TRY) && !enclosing.is(Kind.CATCH)) || !following.exists()) {
            return false;
        }
        if (enclosing.is(Kind.CATCH) && place.preceding().exists()) {
            return trailing(place.preceding(), place);
        }
        return switch (following.kind) {
            case BLOCK -> intoBlock(following, place);
            case CATCH -> intoBlock(following.body(), place);
            default -> false;
        };
    }

    private static boolean inClass(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        boolean isClass = enclosing.is(Kind.CLASS) || enclosing.is(Kind.CLASS_EXPRESSION);
        if (!isClass && !enclosing.is(Kind.INTERFACE)) {
            return false;
        }
        Node[] decorators = enclosing.secondList();
        if (decorators.length > 0 && !following.is(Kind.DECORATOR)) {
            return trailing(decorators[decorators.length - 1], place);
        }
        if (following.exists() && following == enclosing.body()) {
            return intoBlock(following, place);
        }
        Node preceding = place.preceding();
        boolean followsHead =
                preceding.exists() && (preceding == enclosing.id() || preceding == enclosing.typeParameters());
        if (following.exists() && following == enclosing.superClass() && followsHead) {
            return trailing(preceding, place);
        }
        if (enclosing.list().length > 0 && following == enclosing.list()[0]) {
            if (followsHead || (preceding.exists() && preceding == enclosing.superClass())) {
                return trailing(preceding, place);
            }
            enclosing.addComment(place.comment(), Placement.BEFORE_HERITAGE);
            return true;
        }
        return false;
    }

    private boolean inFor(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.FOR) && !enclosing.is(Kind.FOR_IN) && !enclosing.is(Kind.FOR_OF)) {
            return false;
        }
        return following.exists()
                && following == enclosing.body()
                && SourceText.indexOf(source, ")", place.comment().end) > following.start
                && leading(following, place);
    }

    private static boolean inUnion(Place place) {
        return place.enclosing().is(Kind.UNION_TYPE)
                && place.preceding().exists()
                && trailing(place.preceding(), place);
    }

    private static boolean inEmptyProgram(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.PROGRAM) || enclosing.list().length > 0) {
            return false;
        }
        return place.isLast() ? dangling(enclosing, place) : leading(enclosing, place);
    }

    private boolean inModuleSpecifiers(Place place) {
        Node enclosing = place.enclosing();
        if (enclosing.is(Kind.IMPORT_SPECIFIER) || enclosing.is(Kind.EXPORT_SPECIFIER)) {
            return leading(enclosing, place);
        }
        Node preceding = place.preceding();
        boolean follows = (preceding.is(Kind.IMPORT_SPECIFIER) && enclosing.is(Kind.IMPORT))
                || (preceding.is(Kind.EXPORT_SPECIFIER) && enclosing.is(Kind.EXPORT_NAMED));
        return follows && SourceText.isAtLineEnd(source, place.comment().end) && trailing(preceding, place);
    }

    private static boolean inAssignmentPattern(Place place) {
        return place.enclosing().is(Kind.ASSIGNMENT_PATTERN) && leading(place.enclosing(), place);
    }

    private boolean atMethodName(Place place, Position position) {
        Node enclosing = place.enclosing();
        Node preceding = place.preceding();
        if (preceding.is(Kind.IDENTIFIER)
                && (enclosing.is(Kind.PROPERTY) || enclosing.is(Kind.ABSTRACT_METHOD))
                && enclosing.key() == preceding
                && nextCharacter(place) == '('
                && SourceText.nextCharacter(source, preceding.end) != ':') {
            return trailing(preceding, place);
        }
        boolean isMember = switch (enclosing.kind) {
            case METHOD, ABSTRACT_METHOD, FIELD, ABSTRACT_FIELD, PARAMETER_PROPERTY -> true;
            default -> false;
        };
        if (isMember && !place.following().exists() && position == Position.REMAINING) {
            return trailing(nextCharacter(place) == '(' && preceding.exists() ? preceding : enclosing, place);
        }
        return isMember
                && preceding.is(Kind.DECORATOR)
                && (!place.comment().isBlock || position == Position.OWN_LINE)
                && trailing(preceding, place);
    }

    private boolean atFunctionName(Place place) {
        boolean inFunction = switch (place.enclosing().kind) {
            case FUNCTION, FUNCTION_EXPRESSION, METHOD -> true;
            default -> false;
        };
        return inFunction
                && place.preceding().exists()
                && nextCharacter(place) == '('
                && trailing(place.preceding(), place);
    }

    private static boolean inLabeled(Place place) {
        return place.enclosing().is(Kind.LABELED) && leading(place.enclosing(), place);
    }

    private static boolean inDestructuring(Place place) {
        Node enclosing = place.enclosing();
        if ((!enclosing.is(Kind.OBJECT_PATTERN) && !enclosing.is(Kind.ARRAY_PATTERN))
                || !place.following().is(Kind.TYPE_ANNOTATION)) {
            return false;
        }
        return place.preceding().exists() ? trailing(place.preceding(), place) : dangling(enclosing, place);
    }

    private boolean inMappedType(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.MAPPED_TYPE)
                && place.comment().end < SourceText.indexOf(source, "[", enclosing.start)
                && dangling(enclosing, place);
    }

    private boolean inCast(Place place) {
        Node enclosing = place.enclosing();
        if ((!enclosing.is(Kind.AS) && !enclosing.is(Kind.SATISFIES))
                || place.preceding() != enclosing.expression()
                || isSingleLine(place.comment())) {
            return false;
        }
        return place.following().exists() ? leading(place.following(), place) : trailing(enclosing, place);
    }

    private boolean beforeFirstArgument(Place place) {
        Node enclosing = place.enclosing();
        return (enclosing.is(Kind.CALL) || enclosing.is(Kind.NEW))
                && enclosing.callee() == place.preceding()
                && enclosing.list().length > 0
                && SourceText.indexOf(source, "(", place.preceding().end) < place.comment().start
                && leading(enclosing.list()[0], place);
    }

    private static boolean inProperty(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.PROPERTY) && !enclosing.has(Flag.METHOD) && leading(enclosing, place);
    }

    private boolean inAssignment(Place place, Position position) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        boolean isAssignment = switch (enclosing.kind) {
            case VARIABLE, ASSIGNMENT, TYPE_ALIAS -> true;
            default -> false;
        };
        if (!isAssignment || !following.exists()) {
            return false;
        }
        boolean startsComplexValue = switch (following.kind) {
            case OBJECT, ARRAY, TEMPLATE, TAGGED_TEMPLATE, TYPE_LITERAL -> true;
            default -> false;
        };
        if (position == Position.END_OF_LINE && (startsComplexValue || place.comment().isBlock)) {
            return leadingOrFirstOfUnion(following, place);
        }
        return enclosing.is(Kind.TYPE_ALIAS)
                && place.comment().start >= SourceText.indexOf(source, "=", enclosing.id().end)
                && leadingOrFirstOfUnion(following, place);
    }

    private boolean isBeforeUnion(Node node, Place place) {
        Comment comment = place.comment();
        return node.is(Kind.UNION_TYPE)
                && comment.isBlock
                && isSingleLine(comment)
                && SourceText.skipSpaces(source, comment.end) == node.start;
    }

    private boolean leadingOrFirstOfUnion(Node node, Place place) {
        return leading(isBeforeUnion(node, place) ? node.list()[0] : node, place);
    }

    private boolean beforeUnion(Place place) {
        return isBeforeUnion(place.following(), place)
                && leading(place.following().list()[0], place);
    }

    private static boolean inDefaultCase(Place place) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!enclosing.is(Kind.SWITCH_CASE)
                || enclosing.test().exists()
                || !following.exists()
                || following != enclosing.list()[0]) {
            return false;
        }
        return (following.is(Kind.BLOCK) && !place.comment().isBlock)
                ? intoBlock(following, place)
                : dangling(enclosing, place);
    }

    private static boolean afterLastUnionMember(Place place) {
        Node enclosing = place.enclosing();
        boolean isInside = (enclosing.is(Kind.ARRAY_TYPE) && !place.following().exists())
                || enclosing.is(Kind.INTERSECTION_TYPE)
                || enclosing.is(Kind.UNION_TYPE);
        return isInside
                && place.preceding().is(Kind.UNION_TYPE)
                && trailing(place.preceding().last(), place);
    }

    private boolean inUnaryOperand(Place place) {
        Node preceding = place.preceding();
        if (place.following().exists() || !place.enclosing().is(Kind.UNARY) || !Facts.isBinaryish(preceding)) {
            return false;
        }
        int rightStart = preceding.right().start;
        return SourceText.hasNewline(source, preceding.start, rightStart)
                && isSingleLine(place.comment())
                && !SourceText.hasNewline(source, rightStart, place.comment().start)
                && trailing(preceding.right(), place);
    }

    private boolean beforeArrow(Place place) {
        if (!place.enclosing().is(Kind.ARROW_FUNCTION)
                || !source.startsWith("=>", SourceText.skipSpacesAndComments(source, place.comment().end))) {
            return false;
        }
        place.enclosing().addComment(place.comment(), Placement.BEFORE_ARROW);
        return true;
    }

    private boolean inArrow(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.ARROW_FUNCTION)
                || !place.following().exists()
                || !place.preceding().exists()
                || SourceText.indexOf(source, "=>", place.preceding().end) > place.comment().end) {
            return false;
        }
        return intoBlockOrBefore(place.following(), place);
    }

    private boolean afterSignature(Place place) {
        Node enclosing = place.enclosing();
        boolean isSignature = enclosing.is(Kind.METHOD_SIGNATURE)
                || enclosing.is(Kind.DECLARED_FUNCTION)
                || enclosing.is(Kind.ABSTRACT_METHOD);
        return isSignature
                && !place.following().exists()
                && (!place.preceding().exists() || place.preceding() != enclosing.typeAnnotation())
                && nextCharacter(place) == ';'
                && trailing(enclosing, place);
    }

    private static boolean afterParenthesized(Place place) {
        Node enclosing = place.enclosing();
        Node preceding = place.preceding();
        if (place.following().exists() || !preceding.exists()) {
            return false;
        }
        if (enclosing.is(Kind.EXPRESSION_STATEMENT)) {
            return trailing(enclosing, place);
        }
        if (!preceding.is(Kind.SEQUENCE) && !preceding.is(Kind.ASSIGNMENT)) {
            return false;
        }
        boolean isValue = switch (enclosing.kind) {
            case ARROW_FUNCTION -> enclosing.body() == preceding;
            case VARIABLE, RETURN, ASSIGNMENT -> true;
            default -> false;
        };
        return isValue && trailing(preceding.is(Kind.SEQUENCE) ? preceding.last() : preceding.right(), place);
    }

    private boolean inPropertySignature(Place place, Position position) {
        Node enclosing = place.enclosing();
        Node following = place.following();
        if (!following.exists() || !enclosing.is(Kind.PROPERTY_SIGNATURE)) {
            return false;
        }
        if (position == Position.END_OF_LINE
                && (following.is(Kind.UNION_TYPE) || following.is(Kind.INTERSECTION_TYPE))) {
            return leading(following, place);
        }
        return enclosing.typeAnnotation().exists()
                && place.comment().isBlock
                && SourceText.indexOf(source, ":", enclosing.key().end) < place.comment().start
                && leadingOrFirstOfUnion(following, place);
    }

    private static boolean inTaggedTemplate(Place place) {
        return place.enclosing().is(Kind.TAGGED_TEMPLATE)
                && place.following() == place.enclosing().quasi()
                && leading(place.following(), place);
    }
}
