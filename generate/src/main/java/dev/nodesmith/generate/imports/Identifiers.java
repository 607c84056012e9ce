package dev.nodesmith.generate.imports;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Finds which names TypeScript text uses, leaving out strings and comments but looking into template literals. */
public final class Identifiers {

    private final String source;

    /** The source too: a letter of an array is at hand, one of a string is two calls away until all is compiled. */
    private final char[] text;

    private final Set<String> names;
    private final Set<String> found = new HashSet<>();

    /** First letters and lengths of the names: most words of a text need not be looked up. */
    private final BitSet looks = new BitSet();

    private int at;

    private Identifiers(String source, Set<String> names) {
        this.source = source;
        this.text = source.toCharArray();
        this.names = names;
        names.forEach(name -> looks.set(look(name.charAt(0), name.length())));
    }

    /** Those of {@code names} that stand in {@code text}. */
    public static Set<String> of(String text, Set<String> names) {
        Identifiers scan = new Identifiers(text, names);
        if (!names.isEmpty()) {
            scan.code(0);
        }
        return scan.found;
    }

    /** Scans code up to the end, or to the brace that closes a placeholder. */
    private void code(int depth) {
        int braces = 0;
        while (at < text.length) {
            char c = text[at];
            if (isNameStart(c)) {
                identifier();
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '/') {
                skipTo("\n");
            } else if (c == '/' && at + 1 < text.length && text[at + 1] == '*') {
                skipTo("*/");
            } else if (c == '\'' || c == '"') {
                string(c);
            } else if (c == '`') {
                template(depth);
            } else if (isDigit(c)) {
                skipName();
            } else {
                at++;
                if (c == '{') {
                    braces++;
                } else if (c == '}') {
                    if (braces == 0 && depth > 0) {
                        return;
                    }
                    braces--;
                }
            }
        }
    }

    private void skipTo(String end) {
        int found = source.indexOf(end, at + 2);
        at = found < 0 ? text.length : found + end.length();
    }

    /** A string ends at its line's end at the latest, so that a quote inside a regular expression does no harm. */
    private void string(char quote) {
        at++;
        while (at < text.length && text[at] != quote && text[at] != '\n') {
            at += text[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void template(int depth) {
        at++;
        while (at < text.length && text[at] != '`') {
            if (text[at] == '\\') {
                at += 2;
            } else if (source.startsWith("${", at)) {
                at += 2;
                code(depth + 1);
            } else {
                at++;
            }
        }
        at++;
    }

    private void identifier() {
        int start = at;
        skipName();
        boolean member = start > 0 && text[start - 1] == '.' && !(start > 1 && text[start - 2] == '.');
        if (!member && looks.get(look(text[start], at - start))) {
            String name = source.substring(start, at);
            if (names.contains(name)) {
                found.add(name);
            }
        }
    }

    private static int look(char first, int length) {
        return (first << 5) | (length & 31);
    }

    /** A name, or a number with its suffix. */
    private void skipName() {
        do {
            at++;
        } while (at < text.length && isNamePart(text[at]));
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || c == '$'
                || (c > '~' && Character.isJavaIdentifierStart(c));
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || (c > '~' && Character.isJavaIdentifierPart(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
