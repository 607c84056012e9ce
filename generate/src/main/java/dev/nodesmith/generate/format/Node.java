package dev.nodesmith.generate.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of the syntax tree, of any {@link Kind}. One class for all kinds, because the printing rules ask everywhere
 * what a neighbour is, whatever it may be; {@link Kind} tells which parts a kind has, and a part that is absent is
 * {@link #NONE}, which prints as nothing.
 */
final class Node {

    private static final Node[] NO_NODES = {};

    static final Node NONE = new Node(Kind.NONE, 0);

    final Kind kind;

    /** Offsets in the source; a statement's end is where its text ends, before the semicolon. */
    int start;

    int end;

    /** The name of an identifier, the operator of an expression, the keyword of a declaration. */
    String text = "";

    Node parent;
    List<Comment> comments = List.of();

    /** What the node printed as in its usual surroundings, {@link Docs#EMPTY} before that. */
    Doc printed = Docs.EMPTY;

    private int flags;
    private boolean hasComments;
    private Node a;
    private Node b;
    private Node c;
    private Node d;
    private Node e;
    private Node[] list = NO_NODES;
    private Node[] secondList = NO_NODES;

    Node(Kind kind, int start) {
        this.kind = kind;
        this.start = start;
        Node none = NONE == null ? this : NONE;
        parent = none;
        a = none;
        b = none;
        c = none;
        d = none;
        e = none;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean exists() {
        return kind != Kind.NONE;
    }

    Node end(int offset) {
        end = offset;
        return this;
    }

    Node text(String value) {
        text = value;
        return this;
    }

    boolean has(Flag flag) {
        return (flags & flag.mask) != 0;
    }

    Node with(Flag flag) {
        flags |= flag.mask;
        return this;
    }

    Node with(Flag flag, boolean isSet) {
        if (isSet) {
            flags |= flag.mask;
        }
        return this;
    }

    Node withFlagsOf(Node other) {
        flags |= other.flags;
        return this;
    }

    /** Parameters, arguments, elements, members, statements: the main list of a kind that has one. */
    Node[] list() {
        return list;
    }

    Node list(List<Node> nodes) {
        list = nodes.isEmpty() ? NO_NODES : nodes.toArray(NO_NODES);
        for (Node node : list) {
            adopt(node);
        }
        return this;
    }

    /** Decorators, import attributes or the expressions of a template. */
    Node[] secondList() {
        return secondList;
    }

    Node secondList(List<Node> nodes) {
        secondList = nodes.isEmpty() ? NO_NODES : nodes.toArray(NO_NODES);
        for (Node node : secondList) {
            adopt(node);
        }
        return this;
    }

    Node last() {
        return list.length == 0 ? NONE : list[list.length - 1];
    }

    /** The parts that exist, in the order of the source. */
    List<Node> children() {
        List<Node> children = new ArrayList<>();
        for (Node node : new Node[] {a, b, c, d, e}) {
            addInOrder(children, node);
        }
        for (Node node : list) {
            addInOrder(children, node);
        }
        for (Node node : secondList) {
            addInOrder(children, node);
        }
        return children;
    }

    boolean hasComments() {
        return hasComments;
    }

    void addComment(Comment comment, Comment.Placement placement) {
        comment.placement = placement;
        if (!hasComments) {
            hasComments = true;
            comments = new ArrayList<>(2);
        }
        comments.add(comment);
    }

    private static void addInOrder(List<Node> children, Node node) {
        if (node.exists()) {
            int at = children.size();
            while (at > 0 && children.get(at - 1).start > node.start) {
                at--;
            }
            children.add(at, node);
        }
    }

    private Node adopt(Node node) {
        if (node.exists()) {
            node.parent = this;
        }
        return node;
    }

    Node id() {
        return a;
    }

    Node id(Node node) {
        a = adopt(node);
        return this;
    }

    Node key() {
        return a;
    }

    Node key(Node node) {
        a = adopt(node);
        return this;
    }

    Node left() {
        return a;
    }

    Node left(Node node) {
        a = adopt(node);
        return this;
    }

    Node object() {
        return a;
    }

    Node object(Node node) {
        a = adopt(node);
        return this;
    }

    Node callee() {
        return a;
    }

    Node callee(Node node) {
        a = adopt(node);
        return this;
    }

    Node tag() {
        return a;
    }

    Node tag(Node node) {
        a = adopt(node);
        return this;
    }

    Node expression() {
        return a;
    }

    Node expression(Node node) {
        a = adopt(node);
        return this;
    }

    Node argument() {
        return a;
    }

    Node argument(Node node) {
        a = adopt(node);
        return this;
    }

    Node test() {
        return a;
    }

    Node test(Node node) {
        a = adopt(node);
        return this;
    }

    Node source() {
        return a;
    }

    Node source(Node node) {
        a = adopt(node);
        return this;
    }

    Node right() {
        return b;
    }

    Node right(Node node) {
        b = adopt(node);
        return this;
    }

    Node property() {
        return b;
    }

    Node property(Node node) {
        b = adopt(node);
        return this;
    }

    Node value() {
        return b;
    }

    Node value(Node node) {
        b = adopt(node);
        return this;
    }

    Node init() {
        return b;
    }

    Node init(Node node) {
        b = adopt(node);
        return this;
    }

    Node typeParameters() {
        return b;
    }

    Node typeParameters(Node node) {
        b = adopt(node);
        return this;
    }

    Node typeArguments() {
        return b;
    }

    Node typeArguments(Node node) {
        b = adopt(node);
        return this;
    }

    Node consequent() {
        return b;
    }

    Node consequent(Node node) {
        b = adopt(node);
        return this;
    }

    Node declaration() {
        return b;
    }

    Node declaration(Node node) {
        b = adopt(node);
        return this;
    }

    Node constraint() {
        return b;
    }

    Node constraint(Node node) {
        b = adopt(node);
        return this;
    }

    Node typeAnnotation() {
        return c;
    }

    Node typeAnnotation(Node node) {
        c = adopt(node);
        return this;
    }

    Node alternate() {
        return c;
    }

    Node alternate(Node node) {
        c = adopt(node);
        return this;
    }

    Node superClass() {
        return c;
    }

    Node superClass(Node node) {
        c = adopt(node);
        return this;
    }

    Node quasi() {
        return c;
    }

    Node quasi(Node node) {
        c = adopt(node);
        return this;
    }

    Node body() {
        return d;
    }

    Node body(Node node) {
        d = adopt(node);
        return this;
    }

    Node superTypeArguments() {
        return e;
    }

    Node superTypeArguments(Node node) {
        e = adopt(node);
        return this;
    }

    Node nameType() {
        return e;
    }

    Node nameType(Node node) {
        e = adopt(node);
        return this;
    }
}
