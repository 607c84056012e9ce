package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.CommentAttacher.Place;
import dev.nodesmith.generate.format.CommentAttacher.Position;

/** The comments in types, and in assignments, whose right side may be a type. */
final class TypeCommentRules extends CommentRule {

    TypeCommentRules(String source) {
        super(source);
    }

    static boolean inUnion(Place place) {
        return place.enclosing().is(Kind.UNION_TYPE)
                && place.preceding().exists()
                && trailing(place.preceding(), place);
    }

    boolean inMappedType(Place place) {
        Node enclosing = place.enclosing();
        return enclosing.is(Kind.MAPPED_TYPE)
                && place.comment().end < SourceText.indexOf(source, "[", enclosing.start)
                && dangling(enclosing, place);
    }

    boolean isBeforeUnion(Node node, Place place) {
        Comment comment = place.comment();
        return node.is(Kind.UNION_TYPE)
                && comment.isBlock
                && isSingleLine(comment)
                && SourceText.skipSpaces(source, comment.end) == node.start;
    }

    boolean leadingOrFirstOfUnion(Node node, Place place) {
        return leading(isBeforeUnion(node, place) ? node.list()[0] : node, place);
    }

    boolean beforeUnion(Place place) {
        return isBeforeUnion(place.following(), place)
                && leading(place.following().list()[0], place);
    }

    static boolean afterLastUnionMember(Place place) {
        Node enclosing = place.enclosing();
        boolean isInside = (enclosing.is(Kind.ARRAY_TYPE) && !place.following().exists())
                || enclosing.is(Kind.INTERSECTION_TYPE)
                || enclosing.is(Kind.UNION_TYPE);
        return isInside
                && place.preceding().is(Kind.UNION_TYPE)
                && trailing(place.preceding().last(), place);
    }

    boolean inPropertySignature(Place place, Position position) {
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

    boolean inAssignment(Place place, Position position) {
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
}
