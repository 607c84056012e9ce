package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.CommentAttacher.Place;

/** The comments in expressions and patterns. */
final class ExpressionCommentRules extends CommentRule {

    ExpressionCommentRules(String source) {
        super(source);
    }

    boolean inConditional(Place place) {
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

    static boolean inMember(Place place) {
        return place.enclosing().is(Kind.MEMBER)
                && place.following().is(Kind.IDENTIFIER)
                && leading(place.enclosing(), place);
    }

    static boolean inAssignmentPattern(Place place) {
        return place.enclosing().is(Kind.ASSIGNMENT_PATTERN) && leading(place.enclosing(), place);
    }

    static boolean inDestructuring(Place place) {
        Node enclosing = place.enclosing();
        if ((!enclosing.is(Kind.OBJECT_PATTERN) && !enclosing.is(Kind.ARRAY_PATTERN))
                || !place.following().is(Kind.TYPE_ANNOTATION)) {
            return false;
        }
        return place.preceding().exists() ? trailing(place.preceding(), place) : dangling(enclosing, place);
    }

    boolean inCast(Place place) {
        Node enclosing = place.enclosing();
        if ((!enclosing.is(Kind.AS) && !enclosing.is(Kind.SATISFIES))
                || place.preceding() != enclosing.expression()
                || isSingleLine(place.comment())) {
            return false;
        }
        return place.following().exists() ? leading(place.following(), place) : trailing(enclosing, place);
    }

    boolean beforeFirstArgument(Place place) {
        Node enclosing = place.enclosing();
        return (enclosing.is(Kind.CALL) || enclosing.is(Kind.NEW))
                && enclosing.callee() == place.preceding()
                && enclosing.list().length > 0
                && SourceText.indexOf(source, "(", place.preceding().end) < place.comment().start
                && leading(enclosing.list()[0], place);
    }

    static boolean inProperty(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.PROPERTY) && !enclosing.has(Flag.METHOD) && leading(enclosing, place);
    }

    boolean inUnaryOperand(Place place) {
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

    static boolean afterParenthesized(Place place) {
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

    static boolean inTaggedTemplate(Place place) {
        return place.enclosing().is(Kind.TAGGED_TEMPLATE)
                && place.following() == place.enclosing().quasi()
                && leading(place.following(), place);
    }
}
