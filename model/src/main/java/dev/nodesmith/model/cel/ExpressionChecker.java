package dev.nodesmith.model.cel;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.nodesmith.model.Expression.Conditional;
import dev.nodesmith.model.Expression.ListLiteral;
import dev.nodesmith.model.Expression.Literal;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Expression.Unary;
import dev.nodesmith.model.JsonText;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.cel.Scope.Name;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks the tree of the CEL library once, giving names and types, and builds ours. */
final class ExpressionChecker {

    private final String source;
    private final Map<Long, Integer> positions;
    private final Scope scope;
    private final Faults faults;
    private final BinaryRules binaries;
    private final FunctionRules functions;

    ExpressionChecker(String source, Map<Long, Integer> positions, Scope scope, Faults faults) {
        this.source = source;
        this.positions = positions;
        this.scope = scope;
        this.faults = faults;
        this.binaries = new BinaryRules(faults);
        this.functions = new FunctionRules(faults);
    }

    Typed check(CelExpr expr) {
        int offset = offset(expr);
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr.constant(), offset);
            case IDENT -> named(expr.ident().name(), offset);
            case SELECT -> selected(expr, offset);
            case CALL -> call(expr.call(), offset);
            case LIST -> list(expr, offset);
            default -> refuse(offset, "Maps and messages cannot be written here.");
        };
    }

    private int offset(CelExpr expr) {
        int codePoints = positions.getOrDefault(expr.id(), 0);
        return source.offsetByCodePoints(0, Math.min(codePoints, source.codePointCount(0, source.length())));
    }

    private Typed refuse(int offset, String message) {
        faults.add(offset, source.substring(offset), message);
        return Typed.broken(offset);
    }

    private Typed constant(CelConstant constant, int offset) {
        return switch (constant.getKind()) {
            case NULL_VALUE -> Typed.of(new Literal("null"), ValueKind.NULL, offset);
            case BOOLEAN_VALUE ->
                Typed.of(new Literal(String.valueOf(constant.booleanValue())), ValueKind.BOOLEAN, offset);
            case INT64_VALUE -> Typed.of(new Literal(String.valueOf(constant.int64Value())), ValueKind.WHOLE, offset);
            case DOUBLE_VALUE ->
                Double.isFinite(constant.doubleValue())
                        ? Typed.of(new Literal(String.valueOf(constant.doubleValue())), ValueKind.EXACT, offset)
                        : refuse(offset, "This number is too large.");
            case STRING_VALUE ->
                new Typed(
                        new Literal(JsonText.string(constant.stringValue())),
                        ValueKind.TEXT,
                        offset,
                        Optional.of(constant.stringValue()),
                        List.of());
            default -> refuse(offset, "Bytes and unsigned numbers cannot be written here.");
        };
    }

    private Typed named(String name, int offset) {
        Name known = scope.names().get(name);
        if (known != null) {
            return Typed.of(new Reference(known.path(), known.type()), ValueKind.of(known.type()), offset);
        }
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (scope.broken().contains(first)) {
            return Typed.broken(offset);
        }
        if (name.equals("now")) {
            return functions.now(offset);
        }
        String reason = scope.refused().get(first);
        if (reason != null) {
            faults.add(offset, name, reason);
        } else if (scope.names().containsKey(first)) {
            faults.add(
                    offset,
                    name,
                    "`" + name + "` reaches into another row or value; an expression sees the row's own values only.",
                    "`" + first + "` itself can be used");
        } else {
            List<String> all = new ArrayList<>(scope.names().keySet());
            all.add("now");
            Collections.sort(all);
            faults.add(offset, name, "`" + name + "` is not known here.", Suggestion.hintOrList(name, all));
        }
        return Typed.broken(offset);
    }

    private Typed selected(CelExpr expr, int offset) {
        List<String> path = new ArrayList<>();
        CelExpr at = expr;
        while (at.getKind() == Kind.SELECT) {
            path.addFirst(at.select().field());
            at = at.select().operand();
        }
        if (at.getKind() != Kind.IDENT) {
            return refuse(offset, "Only names can have parts.");
        }
        path.addFirst(at.ident().name());
        return named(String.join(".", path), offset(at));
    }

    private Typed list(CelExpr expr, int offset) {
        List<Typed> items = expr.list().elements().stream().map(this::check).toList();
        return new Typed(
                new ListLiteral(items.stream().map(Typed::node).toList()),
                ValueKind.LIST,
                offset,
                Optional.empty(),
                items);
    }

    private Typed call(CelExpr.CelCall call, int offset) {
        List<Typed> arguments = new ArrayList<>();
        call.target().ifPresent(target -> arguments.add(check(target)));
        call.args().forEach(argument -> arguments.add(check(argument)));
        String function = call.function();
        return switch (function) {
            case "!_" -> unary("!", ValueKind.BOOLEAN, arguments.getFirst(), offset);
            case "-_" -> unary("-", ValueKind.EXACT, arguments.getFirst(), offset);
            case "_?_:_" -> conditional(arguments, offset);
            case "_[_]" -> refuse(offset, "Items of a list cannot be taken out here.");
            case "@in" -> binaries.in(arguments.get(0), arguments.get(1), offset);
            default ->
                function.startsWith("_")
                        ? binaries.binary(function.replace("_", ""), arguments.get(0), arguments.get(1), offset)
                        : functions.call(function, arguments, offset);
        };
    }

    private Typed unary(String operator, ValueKind wanted, Typed operand, int offset) {
        boolean fits = operand.kind().unknown()
                || (wanted == ValueKind.BOOLEAN
                        ? operand.kind() == ValueKind.BOOLEAN
                        : operand.kind().number());
        if (!fits) {
            faults.add(
                    offset,
                    operator,
                    "`" + operator + "` cannot be applied to " + operand.kind().what() + ".");
        }
        return Typed.of(new Unary(operator, operand.node()), operand.kind(), offset);
    }

    private Typed conditional(List<Typed> parts, int offset) {
        Typed condition = parts.get(0);
        if (condition.kind() != ValueKind.BOOLEAN && !condition.kind().unknown()) {
            faults.add(
                    condition.offset(),
                    "?",
                    "The condition before `?` gives " + condition.kind().what() + ".");
        }
        ValueKind kind = binaries.common(parts.get(1), parts.get(2), offset);
        return Typed.of(
                new Conditional(
                        condition.node(), parts.get(1).node(), parts.get(2).node()),
                kind,
                offset);
    }
}
