package dev.nodesmith.generate.format;

/** How binary operators bind, and which of them read as one row. */
final class Operators {

    private Operators() {}

    static int precedence(String operator) {
        return switch (operator) {
            case "??" -> 1;
            case "||" -> 2;
            case "&&" -> 3;
            case "|" -> 4;
            case "^" -> 5;
            case "&" -> 6;
            case "==", "===", "!=", "!==" -> 7;
            case "<", ">", "<=", ">=", "in", "instanceof" -> 8;
            case ">>", "<<", ">>>" -> 9;
            case "+", "-" -> 10;
            case "*", "/", "%" -> 11;
            case "**" -> 12;
            default -> 0;
        };
    }

    static boolean isBitwise(String operator) {
        return switch (operator) {
            case ">>", ">>>", "<<", "&", "^", "|" -> true;
            default -> false;
        };
    }

    /** Whether an operator inside another prints in one row with it, without parentheses. */
    static boolean shouldFlatten(String outer, String inner) {
        int precedence = precedence(outer);
        if (precedence != precedence(inner)) {
            return false;
        }
        return switch (outer) {
            case "**", "==", "===", "!=", "!==", ">>", "<<", ">>>" -> false;
            case "*", "/", "%" -> outer.equals(inner) && !outer.equals("%");
            default -> true;
        };
    }
}
