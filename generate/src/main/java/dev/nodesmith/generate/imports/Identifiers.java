package dev.nodesmith.generate.imports;

import java.util.HashSet;
import java.util.Set;

/** Finds the identifiers of TypeScript text, leaving out strings and comments but looking into template literals. */
final class Identifiers {

    private final String text;
    private final Set<String> found = new HashSet<>();
    private int at;

    private Identifiers(String text) {
        this.text = text;
    }

    static Set<String> of(String text) {
        Identifiers scan = new Identifiers(text);
        scan.code(0);
        return scan.found;
    }

    /** Scans code up to the end, or to the brace that closes a placeholder. */
    private void code(int depth) {
        int braces = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '/') {
                skipTo("\n");
            } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '*') {
                skipTo("*/");
            } else if (c == '\'' || c == '"') {
                string(c);
            } else if (c == '`') {
                template(depth);
            } else if (Character.isJavaIdentifierStart(c)) {
                identifier();
            } else if (Character.isDigit(c)) {
                number();
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
        int found = text.indexOf(end, at + 2);
        at = found < 0 ? text.length() : found + end.length();
    }

    /** A string ends at its line's end at the latest, so that a quote inside a regular expression does no harm. */
    private void string(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void template(int depth) {
        at++;
        while (at < text.length() && text.charAt(at) != '`') {
            if (text.charAt(at) == '\\') {
                at += 2;
            } else if (text.startsWith("${", at)) {
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
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        boolean member = start > 0 && text.charAt(start - 1) == '.' && !(start > 1 && text.charAt(start - 2) == '.');
        if (!member) {
            found.add(text.substring(start, at));
        }
    }

    private void number() {
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
    }
}
