package dev.nodesmith.generate.core.expression;

import dev.nodesmith.generate.core.TsText;
import dev.nodesmith.generate.core.expression.Code.Precedence;
import dev.nodesmith.model.Expression.Binary;
import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Node;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints conditions. It keeps account of which references are known not to be null at each point, as TypeScript itself does, so
 * that {@code pages == null || pages > 0} asks for null once:
 *
 * <pre>book.pages === null || book.pages &gt; 0</pre>
 */
final class ConditionEmitter {

    private final References references;
    private final ValueEmitter values;
    /** References that are held against literals more than once: {@code ===} would narrow them to death for TypeScript. */
    private final Set<Reference> compared;

    ConditionEmitter(References references, ValueEmitter values, Node root) {
        this.references = references;
        this.values = values;
        this.compared = root
                .all()
                .filter(n -> n instanceof Binary)
                .map(Binary.class::cast)
                .filter(b -> Nodes.isEquality(b) || b.operator().equals("in"))
                .flatMap(b -> b.children().stream())
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Code condition(Node node, Unknown unknown, Set<String> set) {
        return switch (node) {
            case Literal l -> Nodes.isNull(l) ? constant(unknown) : l.json().equals("true") ? Code.TRUE : Code.FALSE;
            case Reference r -> flag(r, unknown, set);
            case Unary u -> condition(u.operand(), unknown.negated(), set).not();
            case Conditional c -> choice(c, unknown, set);
            case Call c -> call(c, unknown, set);
            case Binary b -> binary(b, unknown, set);
            case ListLiteral l -> throw new IllegalArgumentException("a list is no condition");
        };
    }

    private static Code constant(Unknown unknown) {
        return unknown == Unknown.COUNTS_AS_TRUE ? Code.TRUE : Code.FALSE;
    }

    private Code flag(Reference reference, Unknown unknown, Set<String> set) {
        String text = references.text(reference);
        if (!canBeNull(reference, set)) {
            return Code.primary(text);
        }
        return unknown == Unknown.COUNTS_AS_TRUE
                ? Code.equal(text, "false", Set.of(text), Set.of()).not()
                : Code.equal(text, "true", Set.of(text), Set.of());
    }

    /** A test that cannot be told counts as not met, as in SQL's CASE. */
    private Code choice(Conditional choice, Unknown unknown, Set<String> set) {
        Code test = condition(choice.condition(), Unknown.COUNTS_AS_FALSE, set);
        Code yes = condition(choice.whenTrue(), unknown, Code.union(set, test.setIfTrue()));
        Code no = condition(choice.whenFalse(), unknown, Code.union(set, test.setIfFalse()));
        if (test.isTrue() || test.isFalse()) {
            return test.isTrue() ? yes : no;
        }
        if (yes.isTrue() || yes.isFalse()) {
            return yes.isTrue() ? test.or(no) : test.not().and(no);
        }
        if (no.isTrue() || no.isFalse()) {
            return no.isTrue() ? test.not().or(yes) : test.and(yes);
        }
        return Code.of(
                test.within(Precedence.OR) + " ? " + yes.within(Precedence.CONDITIONAL) + " : "
                        + no.within(Precedence.CONDITIONAL),
                Precedence.CONDITIONAL);
    }

    private Code binary(Binary binary, Unknown unknown, Set<String> set) {
        return switch (binary.operator()) {
            case "&&" -> {
                Code left = condition(binary.left(), unknown, set);
                yield left.and(condition(binary.right(), unknown, Code.union(set, left.setIfTrue())));
            }
            case "||" -> {
                Code left = condition(binary.left(), unknown, set);
                yield left.or(condition(binary.right(), unknown, Code.union(set, left.setIfFalse())));
            }
            case "==" -> equality(binary, set);
            case "!=" -> equality(binary, set).not();
            case "in" -> membership(binary, set);
            default -> order(binary, unknown, set);
        };
    }

    private Code call(Call call, Unknown unknown, Set<String> set) {
        Node first = call.arguments().getFirst();
        if (call.function().equals("has")) {
            return first instanceof Reference r && canBeNull(r, set)
                    ? Code.isNull(references.text(r)).not()
                    : Code.TRUE;
        }
        Node second = call.arguments().getLast();
        String receiver = values.as(first, Kind.TEXT).within(Precedence.PRIMARY);
        String text = switch (call.function()) {
            case "startsWith" ->
                receiver + ".startsWith(" + values.as(second, Kind.TEXT).text() + ")";
            case "endsWith" ->
                receiver + ".endsWith(" + values.as(second, Kind.TEXT).text() + ")";
            case "contains" ->
                receiver + ".includes(" + values.as(second, Kind.TEXT).text() + ")";
            case "matches" ->
                RegexLiteral.of(TsText.jsonText(((Literal) second).json())) + ".test("
                        + values.as(first, Kind.TEXT).text() + ")";
            default -> throw new IllegalArgumentException("no condition: " + call.function());
        };
        return guarded(Code.primary(text), unset(call, set), unknown);
    }

    private Code order(Binary binary, Unknown unknown, Set<String> set) {
        if (Nodes.isNull(binary.left()) || Nodes.isNull(binary.right())) {
            return constant(unknown);
        }
        return guarded(comparison(binary), unset(binary, set), unknown);
    }

    private Code comparison(Binary binary) {
        Kind kind = Nodes.kind(binary.left()).comparison(Nodes.kind(binary.right()));
        if (kind == Kind.DECIMAL) {
            return big(
                    binary.left(),
                    binary.right(),
                    switch (binary.operator()) {
                        case "<" -> "lt";
                        case "<=" -> "lte";
                        case ">" -> "gt";
                        default -> "gte";
                    });
        }
        return infix(binary.left(), binary.operator(), binary.right(), kind, Precedence.RELATION);
    }

    private Code big(Node left, Node right, String method) {
        return Code.primary(
                values.as(left, Kind.DECIMAL).text() + "." + method + "(" + values.bigArgument(right) + ")");
    }

    private Code infix(Node left, String operator, Node right, Kind kind, Precedence precedence) {
        return Code.of(
                values.as(left, kind).within(Precedence.SUM) + " " + operator + " "
                        + values.as(right, kind).within(Precedence.SUM),
                precedence);
    }

    /** Null equals null and nothing else, so equality is never unknown. */
    private Code equality(Binary binary, Set<String> set) {
        Node left = binary.left();
        Node right = binary.right();
        if (Nodes.isNull(left) || Nodes.isNull(right)) {
            return missing(Nodes.isNull(left) ? right : left, set);
        }
        Kind kind = Nodes.kind(left).comparison(Nodes.kind(right));
        if (kind == Kind.BOOLEAN) {
            return sameTruth(left, right, set);
        }
        if (left instanceof Reference reference && right instanceof Literal && compared.contains(reference)) {
            return oneOf(reference, List.of(right), kind, set);
        }
        boolean simple = isLeaf(left) && isLeaf(right);
        if (simple && sameForm(left, right, kind)) {
            Set<String> known = right instanceof Literal || left instanceof Literal ? unset(binary, set) : Set.of();
            return Code.equal(plain(left, kind), plain(right, kind), known, Set.of());
        }
        Code same =
                kind == Kind.DECIMAL ? big(left, right, "eq") : infix(left, "===", right, kind, Precedence.EQUALITY);
        return guarded(same, unset(binary, set), Unknown.COUNTS_AS_FALSE);
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Reference || node instanceof Literal;
    }

    /** Whether equal values have equal texts: 64-bit integers do, decimals do not ({@code 1.5} and {@code 1.50}). */
    private static boolean sameForm(Node left, Node right, Kind kind) {
        return switch (kind) {
            case DECIMAL -> false;
            case BIGINT -> form(left) == Kind.BIGINT && form(right) == Kind.BIGINT;
            case INSTANT -> form(left) == Kind.INSTANT && form(right) == Kind.INSTANT;
            default -> true;
        };
    }

    private static Kind form(Node node) {
        Kind kind = Nodes.kind(node);
        return node instanceof Literal && kind == Kind.INT ? Kind.BIGINT : kind == Kind.TEXT ? Kind.INSTANT : kind;
    }

    private String plain(Node node, Kind kind) {
        if (kind == Kind.BIGINT) {
            return node instanceof Literal l
                    ? TsText.quote(l.json())
                    : values.as(node, Kind.TEXT).text();
        }
        return values.as(node, kind).text();
    }

    private Code missing(Node node, Set<String> set) {
        Set<String> unset = unset(node, set);
        Code any = Code.FALSE;
        for (String text : unset) {
            any = any.or(Code.isNull(text));
        }
        return any;
    }

    private Code sameTruth(Node left, Node right, Set<String> set) {
        if (left instanceof Literal truth) {
            return isTruth(right, truth, set);
        }
        if (right instanceof Literal truth) {
            return isTruth(left, truth, set);
        }
        return Code.equal(
                condition(left, Unknown.COUNTS_AS_FALSE, set).within(Precedence.RELATION),
                condition(right, Unknown.COUNTS_AS_FALSE, set).within(Precedence.RELATION),
                Set.of(),
                Set.of());
    }

    private Code isTruth(Node node, Literal truth, Set<String> set) {
        return truth.json().equals("true")
                ? condition(node, Unknown.COUNTS_AS_FALSE, set)
                : condition(node, Unknown.COUNTS_AS_TRUE, set).not();
    }

    private Code membership(Binary in, Set<String> set) {
        if (!(in.right() instanceof ListLiteral list)) {
            Code includes = Code.primary(values.as(in.right(), Kind.LIST).text() + ".includes("
                    + values.as(in.left(), Kind.TEXT).text() + ")");
            return guarded(includes, unset(in, set), Unknown.COUNTS_AS_FALSE);
        }
        List<Node> items = list.items().stream().filter(i -> !Nodes.isNull(i)).toList();
        Code orNull = items.size() < list.items().size() ? missing(in.left(), set) : Code.FALSE;
        Set<String> known = Code.union(set, orNull.setIfFalse());
        Kind kind = items.stream().map(Nodes::kind).reduce(Nodes.kind(in.left()), Kind::comparison);
        boolean includes = items.stream().allMatch(Literal.class::isInstance) && sameFormAsAll(in.left(), items, kind);
        if (includes && in.left() instanceof Reference reference) {
            return orNull.or(oneOf(reference, items, kind, known));
        }
        Code any = Code.FALSE;
        for (Node item : items) {
            Code one = equality(new Binary("==", in.left(), item), Code.union(known, any.setIfFalse()));
            any = any.or(one);
        }
        return orNull.or(any);
    }

    private static boolean sameFormAsAll(Node left, List<Node> items, Kind kind) {
        return items.stream().allMatch(item -> sameForm(left, item, kind));
    }

    private Code oneOf(Reference reference, List<Node> literals, Kind kind, Set<String> set) {
        if (!literals.stream().allMatch(l -> sameForm(reference, l, kind))) {
            return guarded(big(reference, literals.getFirst(), "eq"), unset(reference, set), Unknown.COUNTS_AS_FALSE);
        }
        List<String> texts = new ArrayList<>();
        literals.forEach(l -> texts.add(plain(l, kind)));
        Code includes = Code.primary("[" + String.join(", ", texts) + "].includes(" + references.text(reference) + ")");
        return guarded(includes, unset(reference, set), Unknown.COUNTS_AS_FALSE);
    }

    private Code guarded(Code comparison, Set<String> unset, Unknown unknown) {
        Code guarded = comparison;
        for (String text : new TreeSet<>(unset).descendingSet()) {
            guarded = unknown == Unknown.COUNTS_AS_TRUE
                    ? Code.isNull(text).or(guarded)
                    : Code.isNull(text).not().and(guarded);
        }
        return guarded;
    }

    /** References in a node that may be null here. */
    Set<String> unset(Node node, Set<String> set) {
        return node.references()
                .filter(r -> canBeNull(r, set))
                .map(references::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean canBeNull(Reference reference, Set<String> set) {
        return references.nullable(reference) && !set.contains(references.text(reference));
    }
}
