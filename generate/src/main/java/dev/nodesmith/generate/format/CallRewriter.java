package dev.nodesmith.generate.format;

import dev.nodesmith.generate.format.CallChain.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replaces calls in a source by what says the same in other words; the result is to be formatted anew. Calls within the
 * arguments of another come first.
 */
public final class CallRewriter {

    private final String source;
    private final Rule rule;

    private CallRewriter(String source, Rule rule) {
        this.source = source;
        this.rule = rule;
    }

    /** What stands in the place of a chain of calls; empty where it stays. */
    public interface Rule {
        Optional<Replacement> apply(CallChain chain);
    }

    public sealed interface Replacement {}

    public record Expression(String text) implements Replacement {}

    /** In place of a whole statement, with its semicolon; blank where the statement goes. */
    public record Statement(String text) implements Replacement {}

    /**
     * The source with all replacements.
     *
     * @throws FormatException as {@link TypeScriptFormatter#format} does
     */
    public static String rewrite(String source, Rule rule) {
        Node program = new Parser(source).parse();
        return new CallRewriter(source, rule).rewritten(program);
    }

    private String rewritten(Node node) {
        Edits edits = new Edits(source);
        visit(node, edits);
        return edits.apply(node.start, node.end);
    }

    private void visit(Node node, Edits edits) {
        Optional<Replacement> replacement = chain(node).flatMap(rule::apply);
        if (replacement.isPresent()) {
            switch (replacement.get()) {
                case Expression(String text) -> edits.replace(node.start, node.end, text);
                case Statement(String text) -> {
                    int end = SourceText.afterSemicolon(source, node.parent.end);
                    if (text.isBlank()) {
                        edits.removeLines(node.parent.start, end);
                    } else {
                        edits.replace(node.parent.start, end, text);
                    }
                }
            }
            return;
        }
        node.children().forEach(child -> visit(child, edits));
    }

    private Optional<CallChain> chain(Node node) {
        List<Step> steps = new ArrayList<>();
        Node at = node;
        while (!at.is(Kind.IDENTIFIER)) {
            List<Part> arguments = List.of();
            boolean called = at.is(Kind.CALL);
            if (called) {
                arguments = parts(at.list());
                at = at.callee();
            }
            switch (at.kind) {
                case MEMBER -> {
                    if (at.has(Flag.COMPUTED)) {
                        return Optional.empty();
                    }
                    steps.addFirst(new Step(at.property().text, arguments));
                    at = at.object();
                }
                case CALL -> steps.addFirst(new Step("", arguments));
                case IDENTIFIER -> {
                    steps.addFirst(new Step(at.text, arguments));
                    return Optional.of(new CallChain(List.copyOf(steps)));
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        steps.addFirst(new Step(at.text, List.of()));
        return Optional.of(new CallChain(List.copyOf(steps)));
    }

    private List<Part> parts(Node[] nodes) {
        return Arrays.stream(nodes).filter(Node::exists).map(this::part).toList();
    }

    private Part part(Node node) {
        Node inner = node.is(Kind.AS) ? node.expression() : node;
        String text = rewritten(node);
        return switch (inner.kind) {
            case STRING -> new Part(Part.Form.TEXT, text, List.of());
            case TEMPLATE -> new Part(Part.Form.TEMPLATE, text, List.of());
            case NUMBER -> new Part(Part.Form.NUMBER, text, List.of());
            case ARRAY -> new Part(Part.Form.ARRAY, text, parts(inner.list()));
            case OBJECT -> new Part(Part.Form.OBJECT, text, parts(values(inner)));
            case ARROW_FUNCTION -> new Part(Part.Form.FUNCTION, text, parts(function(inner)));
            default -> new Part(Part.Form.OTHER, text, List.of());
        };
    }

    private static Node[] values(Node object) {
        return Arrays.stream(object.list()).map(Node::value).toArray(Node[]::new);
    }

    private static Node[] function(Node arrow) {
        return Stream.concat(Arrays.stream(arrow.list()), Stream.of(arrow.body()))
                .toArray(Node[]::new);
    }
}
