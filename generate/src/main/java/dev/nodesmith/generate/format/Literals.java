package dev.nodesmith.generate.format;

/** How strings and numbers are written. */
final class Literals {

    private Literals() {}

    /** A string with single quotes, unless it holds more of them than of double ones. */
    static Doc string(String source, int start, int end) {
        char quote = preferredQuote(source, start + 1, end - 1);
        if (source.charAt(start) == quote) {
            return Docs.literal(source, start, end);
        }
        String text = requoted(source, start + 1, end - 1, quote);
        return Docs.literal(text, 0, text.length());
    }

    /** A directive, whose escapes must stay as they are. */
    static Doc directive(String source, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                return Docs.slice(source, start, end);
            }
        }
        return Docs.text("'" + source.substring(start + 1, end - 1) + "'");
    }

    private static char preferredQuote(String source, int from, int to) {
        int singles = 0;
        int doubles = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\'') {
                singles++;
            } else if (c == '"') {
                doubles++;
            }
        }
        return singles > doubles ? '"' : '\'';
    }

    private static String requoted(String source, int from, int to, char quote) {
        StringBuilder text = new StringBuilder(to - from + 4).append(quote);
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < to) {
                i++;
                char escaped = source.charAt(i);
                boolean isOtherQuote = (escaped == '"' || escaped == '\'') && escaped != quote;
                if (!isOtherQuote) {
                    text.append(c);
                }
                text.append(escaped);
            } else {
                if (c == quote) {
                    text.append('\\');
                }
                text.append(c);
            }
        }
        return text.append(quote).toString();
    }

    /** A number in lower case, without a bare dot at either end, needless zeroes or a needless exponent. */
    static Doc number(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!CharacterClass.isDigit(source.charAt(i))) {
                return Docs.text(number(source.substring(start, end)));
            }
        }
        return Docs.slice(source, start, end);
    }

    private static String number(String raw) {
        String text = lowerCase(raw);
        if (text.length() > 1 && text.charAt(0) == '0' && "xob".indexOf(text.charAt(1)) >= 0) {
            return text;
        }
        int e = text.indexOf('e');
        String mantissa = e < 0 ? text : text.substring(0, e);
        String exponent = e < 0 ? "" : exponent(text.substring(e + 1));
        int dot = mantissa.indexOf('.');
        if (dot >= 0) {
            int end = mantissa.length();
            while (end > dot + 2 && mantissa.charAt(end - 1) == '0') {
                end--;
            }
            mantissa = mantissa.substring(0, end == dot + 1 ? dot : end);
        }
        return (mantissa.isEmpty() || mantissa.charAt(0) == '.' ? "0" : "") + mantissa + exponent;
    }

    private static String exponent(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        while (digits < text.length() - 1 && text.charAt(digits) == '0') {
            digits++;
        }
        String number = text.substring(digits);
        return number.equals("0") ? "" : "e" + sign + number;
    }

    static Doc bigInt(String source, int start, int end) {
        return Docs.text(lowerCase(source.substring(start, end)));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    /** A regular expression with its flags in order. */
    static Doc regex(String source, int start, int end) {
        int flags = source.lastIndexOf('/', end - 1) + 1;
        if (end - flags < 2) {
            return Docs.slice(source, start, end);
        }
        char[] sorted = source.substring(flags, end).toCharArray();
        java.util.Arrays.sort(sorted);
        return Docs.text(source.substring(start, flags) + new String(sorted));
    }

    /** Whether the text of a string could be a name, as ES5 defines one: letters of any script, but no escapes. */
    static boolean isPlainName(String source, int start, int end) {
        if (start == end || !isNameStart(source.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = source.charAt(i);
            boolean isPart = c > '~' ? Character.isUnicodeIdentifierPart(c) : CharacterClass.isNamePart(c);
            if (!isPart || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameStart(char c) {
        return c > '~' ? Character.isUnicodeIdentifierStart(c) : CharacterClass.isNameStart(c) && c != '\\';
    }
}
