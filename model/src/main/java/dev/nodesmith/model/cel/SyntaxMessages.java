package dev.nodesmith.model.cel;

import java.util.Optional;

/** Makes the parser's findings readable. */
final class SyntaxMessages {

    private SyntaxMessages() {}

    static String of(String message) {
        int expecting = message.indexOf(" expecting {");
        String shorter = expecting < 0 ? message : message.substring(0, expecting);
        return "This is not an expression of CEL: "
                + shorter.replace("token recognition error at:", "unexpected").replace("'<EOF>'", "its end") + ".";
    }

    static Optional<String> hint(String source) {
        if (source.matches(".*[^=<>!]=[^=].*")) {
            return Optional.of("equality is `==`");
        }
        if (source.matches("(?i).*\\b(and|or|not)\\b.*")) {
            return Optional.of("and, or, not are written `&&`, `||`, `!`");
        }
        return Optional.empty();
    }
}
