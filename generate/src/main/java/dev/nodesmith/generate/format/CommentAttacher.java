package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each comment to the node that it will be printed with: usually the one after a comment on a line of its own,
 * and the one before a comment at the end of a line. {@link CommentRules} knows the exceptions.
 */
final class CommentAttacher {

    enum Position {
        OWN_LINE,
        END_OF_LINE,
        REMAINING
    }

    /** A comment with its surroundings: the innermost node around it and that node's parts before and after it. */
    record Place(Comment comment, Node enclosing, Node preceding, Node following, boolean isLast) {}

    private final String source;
    private final Node program;
    private final CommentRules rules;
    private final Map<Node, List<Node>> children = new HashMap<>();
    private final List<Place> ties = new ArrayList<>();

    private CommentAttacher(String source, Node program) {
        this.source = source;
        this.program = program;
        this.rules = new CommentRules(source);
    }

    static void attach(String source, Node program, List<Comment> comments) {
        if (!comments.isEmpty()) {
            new CommentAttacher(source, program).attach(comments);
        }
    }

    private void attach(List<Comment> comments) {
        List<Place> places = new ArrayList<>(comments.size());
        for (Comment comment : comments) {
            places.add(place(comment, comment == comments.get(comments.size() - 1)));
        }
        for (int i = 0; i < places.size(); i++) {
            attach(places.get(i), position(places, i));
        }
        breakTies();
    }

    private Place place(Comment comment, boolean isLast) {
        Node node = program;
        while (true) {
            Node preceding = Node.NONE;
            Node following = Node.NONE;
            Node inside = Node.NONE;
            List<Node> nodes = attachableChildren(node);
            int low = 0;
            int high = nodes.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                Node child = nodes.get(middle);
                if (child.start <= comment.start && comment.end <= child.end) {
                    inside = child;
                    break;
                }
                if (child.end <= comment.start) {
                    preceding = child;
                    low = middle + 1;
                } else {
                    following = child;
                    high = middle;
                }
            }
            if (!inside.exists()) {
                return inTemplate(new Place(comment, node, preceding, following, isLast));
            }
            node = inside;
        }
    }

    /** Keeps a comment of one expression of a template away from the expressions around it. */
    private static Place inTemplate(Place place) {
        if (!place.enclosing().is(Kind.TEMPLATE)) {
            return place;
        }
        Comment comment = place.comment();
        Node preceding = place.preceding();
        Node following = place.following();
        for (Node text : place.enclosing().list()) {
            if (preceding.exists() && text.start >= preceding.end && text.end <= comment.start) {
                preceding = Node.NONE;
            }
            if (following.exists() && text.start >= comment.end && text.end <= following.start) {
                following = Node.NONE;
            }
        }
        return new Place(comment, place.enclosing(), preceding, following, place.isLast());
    }

    private List<Node> attachableChildren(Node node) {
        List<Node> known = children.get(node);
        if (known != null) {
            return known;
        }
        List<Node> result = new ArrayList<>();
        addAttachable(node, result);
        result.sort(Comparator.comparingInt(child -> child.start));
        children.put(node, result);
        return result;
    }

    private static void addAttachable(Node node, List<Node> result) {
        for (Node child : node.children()) {
            if (canAttach(child)) {
                result.add(child);
            } else {
                addAttachable(child, result);
            }
        }
    }

    private static boolean canAttach(Node node) {
        Node parent = node.parent;
        return switch (node.kind) {
            case TEMPLATE_TEXT, BODILESS_FUNCTION, CHAIN -> false;
            case EMPTY ->
                switch (parent.kind) {
                    case IF, FOR, FOR_IN, FOR_OF, WHILE, DO_WHILE, LABELED -> true;
                    default -> false;
                };
            case FUNCTION_EXPRESSION ->
                !parent.is(Kind.METHOD)
                        || node.list().length > 0
                        || node.typeAnnotation().exists()
                        || node.typeParameters().exists();
            case TYPE_REFERENCE -> !Facts.isAsConst(parent);
            case IDENTIFIER -> !(parent.is(Kind.TYPE_REFERENCE) && Facts.isAsConst(parent.parent));
            case TYPE_ANNOTATION -> !parent.is(Kind.PROPERTY_SIGNATURE);
            default -> true;
        };
    }

    private Position position(List<Place> places, int index) {
        Place place = places.get(index);
        int start = place.comment().start;
        for (int i = index - 1; place.preceding().exists() && i >= 0; i--) {
            Place earlier = places.get(i);
            if (earlier.preceding() != place.preceding()
                    || SourceText.skipSpaces(source, earlier.comment().end) != start) {
                break;
            }
            start = earlier.comment().start;
        }
        if (SourceText.isAtLineStart(source, start)) {
            return Position.OWN_LINE;
        }
        int end = place.comment().end;
        for (int i = index + 1; place.following().exists() && i < places.size(); i++) {
            Place later = places.get(i);
            if (later.following() != place.following() || SourceText.skipSpaces(source, end) != later.comment().start) {
                break;
            }
            end = later.comment().end;
        }
        return SourceText.isAtLineEnd(source, end) ? Position.END_OF_LINE : Position.REMAINING;
    }

    private void attach(Place place, Position position) {
        Comment comment = place.comment();
        if (rules.attach(place, position)) {
            return;
        }
        boolean hasPreceding = place.preceding().exists();
        boolean hasFollowing = place.following().exists();
        if (position == Position.REMAINING && hasPreceding && hasFollowing) {
            if (!ties.isEmpty() && ties.get(ties.size() - 1).following() != place.following()) {
                breakTies();
            }
            ties.add(place);
        } else if (position == Position.OWN_LINE && hasFollowing) {
            place.following().addComment(comment, Comment.Placement.LEADING);
        } else if (hasPreceding) {
            place.preceding().addComment(comment, Comment.Placement.TRAILING);
        } else if (hasFollowing) {
            place.following().addComment(comment, Comment.Placement.LEADING);
        } else {
            place.enclosing().addComment(comment, Comment.Placement.DANGLING);
        }
    }

    /** Comments between two nodes on one line go to the second, if nothing but parentheses stands between. */
    private void breakTies() {
        if (ties.isEmpty()) {
            return;
        }
        Node preceding = ties.get(0).preceding();
        Node following = ties.get(0).following();
        int gapEnd = following.start;
        int firstLeading = ties.size();
        while (firstLeading > 0 && isGap(ties.get(firstLeading - 1).comment().end, gapEnd)) {
            firstLeading--;
            gapEnd = ties.get(firstLeading).comment().start;
        }
        for (int i = 0; i < ties.size(); i++) {
            Comment comment = ties.get(i).comment();
            if (i < firstLeading) {
                preceding.addComment(comment, Comment.Placement.TRAILING);
            } else {
                following.addComment(comment, Comment.Placement.LEADING);
            }
        }
        sort(preceding);
        sort(following);
        ties.clear();
    }

    private static void sort(Node node) {
        if (node.comments.size() > 1) {
            node.comments.sort(Comparator.comparingInt(comment -> comment.start));
        }
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c != '(' && c != '\n' && !SourceText.isSpace(c)) {
                return false;
            }
        }
        return true;
    }
}
