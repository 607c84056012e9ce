package dev.nodesmith.evolve.merge;

/** Counts open brackets line by line, looking past strings and comments. */
final class Brackets {

    private int depth;
    private boolean inComment;

    /** @return false when nobody can tell: a bracket is closed that was not opened, or a text goes on in the next line */
    boolean read(String line) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (inComment) {
                inComment = !line.startsWith("*/", at);
                at += inComment ? 1 : 2;
            } else if (line.startsWith("/*", at)) {
                inComment = true;
                at += 2;
            } else if (line.startsWith("//", at)) {
                return true;
            } else if (c == '\'' || c == '"' || c == '`') {
                at = afterText(line, at);
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
            if (at < 0 || depth < 0) {
                return false;
            }
        }
        return true;
    }

    private static int afterText(String line, int start) {
        char quote = line.charAt(start);
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != quote) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at < line.length() ? at + 1 : -1;
    }

    boolean isClosed() {
        return depth == 0 && !inComment;
    }

    boolean isInComment() {
        return inComment;
    }
}
