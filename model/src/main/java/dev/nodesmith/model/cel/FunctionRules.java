package dev.nodesmith.model.cel;

import dev.nodesmith.model.Expression.Call;
import dev.nodesmith.model.Expression.Reference;
import dev.nodesmith.model.Suggestion;
import dev.nodesmith.model.regex.PatternCheck;
import java.util.List;

/** The functions that an expression may call. The receiver, where there is one, is the first argument. */
final class FunctionRules {

    static final List<String> NAMES = List.of("size", "startsWith", "endsWith", "contains", "matches", "has", "now");

    private final Faults faults;

    FunctionRules(Faults faults) {
        this.faults = faults;
    }

    Typed now(int offset) {
        return Typed.of(new Call("now", List.of()), ValueKind.INSTANT, offset);
    }

    Typed call(String function, List<Typed> arguments, int offset) {
        return switch (function) {
            case "now" -> count(function, arguments, 0, offset) ? now(offset) : Typed.broken(offset);
            case "size" -> size(arguments, offset);
            case "has" -> has(arguments, offset);
            case "startsWith", "endsWith", "contains", "matches" -> onText(function, arguments, offset);
            default -> {
                faults.add(
                        offset,
                        function,
                        "`" + function + "` is not a function here.",
                        Suggestion.hintOrList(function, NAMES));
                yield Typed.broken(offset);
            }
        };
    }

    private boolean count(String function, List<Typed> arguments, int wanted, int offset) {
        if (arguments.size() != wanted) {
            faults.add(
                    offset,
                    function,
                    "`" + function + "` takes " + wanted + (wanted == 1 ? " value" : " values") + ", here there are "
                            + arguments.size() + ".");
        }
        return arguments.size() == wanted;
    }

    private Typed size(List<Typed> arguments, int offset) {
        if (!count("size", arguments, 1, offset)) {
            return Typed.broken(offset);
        }
        ValueKind kind = arguments.getFirst().kind();
        if (kind != ValueKind.TEXT && kind != ValueKind.LIST && kind != ValueKind.ANY) {
            faults.add(offset, "size", "`size` is for text and lists, not for " + kind.what() + ".");
        }
        return result("size", arguments, ValueKind.WHOLE, offset);
    }

    private Typed has(List<Typed> arguments, int offset) {
        if (!count("has", arguments, 1, offset)) {
            return Typed.broken(offset);
        }
        Typed argument = arguments.getFirst();
        if (!(argument.node() instanceof Reference) && argument.kind() != ValueKind.ANY) {
            faults.add(offset, "has", "`has` takes the name of a field.");
        }
        return result("has", arguments, ValueKind.BOOLEAN, offset);
    }

    private Typed onText(String function, List<Typed> arguments, int offset) {
        if (!count(function, arguments, 2, offset)) {
            return Typed.broken(offset);
        }
        for (Typed argument : arguments) {
            if (argument.kind() == ValueKind.LIST && function.equals("contains")) {
                faults.add(offset, function, "`contains` is for text.", "for a list write `'x' in list`");
            } else if (argument.kind() != ValueKind.TEXT && argument.kind() != ValueKind.ANY) {
                faults.add(
                        offset,
                        function,
                        "`" + function + "` is for text, not for "
                                + argument.kind().what() + ".");
            }
        }
        if (function.equals("matches")) {
            pattern(arguments.get(1));
        }
        return result(function, arguments, ValueKind.BOOLEAN, offset);
    }

    private void pattern(Typed argument) {
        if (argument.text().isEmpty()) {
            if (argument.kind() != ValueKind.ANY) {
                faults.add(argument.offset(), "matches", "`matches` takes a pattern in quotes.");
            }
            return;
        }
        PatternCheck.fault(argument.text().get())
                .ifPresent(
                        fault -> faults.add(argument.offset(), argument.text().get(), fault.message(), fault.hint()));
    }

    private static Typed result(String function, List<Typed> arguments, ValueKind kind, int offset) {
        return Typed.of(new Call(function, arguments.stream().map(Typed::node).toList()), kind, offset);
    }
}
