package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import dev.nodesmith.generate.format.CommentAttacher.Place;
import dev.nodesmith.generate.format.CommentAttacher.Position;

/** The comments in and around the heads of functions and classes. */
final class FunctionCommentRules extends CommentRule {

    FunctionCommentRules(String source) {
        super(source);
    }

    boolean inEmptyParentheses(Place place) {
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

    boolean afterLastParameter(Place place) {
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

    boolean atMethodName(Place place, Position position) {
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

    boolean atFunctionName(Place place) {
        boolean inFunction = switch (place.enclosing().kind) {
            case FUNCTION, FUNCTION_EXPRESSION, METHOD -> true;
            default -> false;
        };
        return inFunction
                && place.preceding().exists()
                && nextCharacter(place) == '('
                && trailing(place.preceding(), place);
    }

    boolean beforeArrow(Place place) {
        if (!place.enclosing().is(Kind.ARROW_FUNCTION)
                || !source.startsWith("=>", SourceText.skipSpacesAndComments(source, place.comment().end))) {
            return false;
        }
        place.enclosing().addComment(place.comment(), Placement.BEFORE_ARROW);
        return true;
    }

    boolean inArrow(Place place) {
        Node enclosing = place.enclosing();
        if (!enclosing.is(Kind.ARROW_FUNCTION)
                || !place.following().exists()
                || !place.preceding().exists()
                || SourceText.indexOf(source, "=>", place.preceding().end) > place.comment().end) {
            return false;
        }
        return intoBlockOrBefore(place.following(), place);
    }

    boolean afterSignature(Place place) {
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

    static boolean inClass(Place place) {
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
}
