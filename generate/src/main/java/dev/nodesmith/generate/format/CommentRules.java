package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.CommentAttacher.Place;
import dev.nodesmith.generate.format.CommentAttacher.Position;

/** The comments that belong elsewhere than their neighbours suggest, in the order in which the exceptions apply. */
final class CommentRules {

    private final StatementCommentRules statements;
    private final FunctionCommentRules functions;
    private final TypeCommentRules types;
    private final ExpressionCommentRules expressions;

    CommentRules(String source) {
        statements = new StatementCommentRules(source);
        functions = new FunctionCommentRules(source);
        types = new TypeCommentRules(source);
        expressions = new ExpressionCommentRules(source);
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
        return functions.inEmptyParentheses(place)
                || expressions.inConditional(place)
                || functions.afterLastParameter(place)
                || ExpressionCommentRules.inMember(place)
                || statements.inIf(place)
                || statements.inWhile(place)
                || statements.inSwitch(place)
                || StatementCommentRules.inTry(place)
                || FunctionCommentRules.inClass(place)
                || statements.inFor(place)
                || TypeCommentRules.inUnion(place)
                || StatementCommentRules.inEmptyProgram(place)
                || statements.inModuleSpecifiers(place)
                || ExpressionCommentRules.inAssignmentPattern(place)
                || functions.atMethodName(place, Position.OWN_LINE)
                || StatementCommentRules.inLabeled(place)
                || ExpressionCommentRules.inDestructuring(place)
                || types.inMappedType(place)
                || expressions.inCast(place);
    }

    private boolean attachEndOfLine(Place place) {
        return functions.inEmptyParentheses(place)
                || functions.afterLastParameter(place)
                || expressions.inConditional(place)
                || statements.inModuleSpecifiers(place)
                || statements.inIf(place)
                || statements.inWhile(place)
                || statements.inSwitch(place)
                || StatementCommentRules.inTry(place)
                || FunctionCommentRules.inClass(place)
                || statements.inFor(place)
                || StatementCommentRules.inLabeled(place)
                || expressions.beforeFirstArgument(place)
                || ExpressionCommentRules.inProperty(place)
                || StatementCommentRules.inEmptyProgram(place)
                || types.inAssignment(place, Position.END_OF_LINE)
                || StatementCommentRules.inDefaultCase(place)
                || TypeCommentRules.afterLastUnionMember(place)
                || expressions.inUnaryOperand(place)
                || types.inMappedType(place)
                || functions.inArrow(place)
                || ExpressionCommentRules.afterParenthesized(place)
                || types.inPropertySignature(place, Position.END_OF_LINE)
                || expressions.inCast(place)
                || ExpressionCommentRules.inTaggedTemplate(place);
    }

    private boolean attachRemaining(Place place) {
        return functions.inEmptyParentheses(place)
                || statements.inIf(place)
                || statements.inWhile(place)
                || statements.inSwitch(place)
                || statements.inFor(place)
                || functions.atMethodName(place, Position.REMAINING)
                || StatementCommentRules.inEmptyProgram(place)
                || types.inAssignment(place, Position.REMAINING)
                || types.inMappedType(place)
                || functions.beforeArrow(place)
                || functions.atFunctionName(place)
                || functions.afterSignature(place)
                || ExpressionCommentRules.afterParenthesized(place)
                || types.inPropertySignature(place, Position.REMAINING)
                || expressions.inCast(place)
                || types.beforeUnion(place);
    }
}
