package dev.nodesmith.generate.core.expression;

/** A pattern between slashes. */
final class RegexLiteral {

    private RegexLiteral() {}

    /** {@code a/b} becomes {@code /a\/b/}; inside a class a slash needs no escape. */
    static String of(String pattern) {
        StringBuilder out = new StringBuilder("/");
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                out.append(c).append(pattern.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            switch (c) {
                case '/' -> out.append(inClass ? "/" : "\\/");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> out.append(c);
            }
        }
        return out.append('/').toString();
    }
}
