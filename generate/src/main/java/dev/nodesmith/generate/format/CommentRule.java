package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.Comment.Placement;
import dev.nodesmith.generate.format.CommentAttacher.Place;

/** What all rules for comments do: attach one to a node. */
abstract class CommentRule {

    final String source;

    CommentRule(String source) {
        this.source = source;
    }

    static boolean leading(Node node, Place place) {
        node.addComment(place.comment(), Placement.LEADING);
        return true;
    }

    static boolean trailing(Node node, Place place) {
        node.addComment(place.comment(), Placement.TRAILING);
        return true;
    }

    static boolean dangling(Node node, Place place) {
        node.addComment(place.comment(), Placement.DANGLING);
        return true;
    }

    static boolean intoBlock(Node block, Place place) {
        for (Node statement : block.list()) {
            if (!statement.is(Kind.EMPTY)) {
                return leading(statement, place);
            }
        }
        return dangling(block, place);
    }

    static boolean intoBlockOrBefore(Node node, Place place) {
        return node.is(Kind.BLOCK) ? intoBlock(node, place) : leading(node, place);
    }

    final char nextCharacter(Place place) {
        return SourceText.nextCharacter(source, place.comment().end);
    }

    final boolean isSingleLine(Comment comment) {
        return !comment.isBlock || !SourceText.hasNewline(source, comment.start, comment.end);
    }
}
