package dev.nodesmith.app;

import dev.nodesmith.app.Problem.InOption;
import dev.nodesmith.model.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * A part of what somebody typed behind an option, which is to stand in a model.
 *
 * @param option what precedes it on the command line
 * @param argument as typed
 * @param column of {@code text} in it, counts code points from 1
 * @param yaml the text as it stands in a model
 */
record Typed(String option, String argument, int column, String text, String yaml) {

    /** The whole argument, with a value such as a description. */
    static Typed text(String option, String argument) {
        return oneLine(new Typed(option, argument, 1, argument, YamlValue.text(argument)));
    }

    /** The whole argument, with a value that YAML may say more in, such as an access rule. */
    static Typed value(String option, String argument) {
        return oneLine(new Typed(option, argument, 1, argument, YamlValue.typed(argument)));
    }

    /** What stands from {@code from} to {@code to}, without the blanks around it. */
    Typed part(int from, int to) {
        String part = text.substring(from, to);
        int blanks = part.length() - part.stripLeading().length();
        String word = part.strip();
        return new Typed(option, argument, column + text.codePointCount(0, from + blanks), word, YamlValue.typed(word));
    }

    private static Typed oneLine(Typed typed) {
        if (typed.text.chars().anyMatch(Character::isISOControl)) {
            throw typed.wrong("A single line without control characters is expected here.", Optional.empty());
        }
        return typed;
    }

    /** The place of the code point at {@code offset} of {@link #yaml}. */
    InOption place(int offset, int length) {
        return new InOption(option, column + (yaml.equals(text) ? offset : unquoted(offset)), length, argument);
    }

    private int unquoted(int offset) {
        int at = 1;
        int typed = 0;
        while (at < offset && typed < text.codePointCount(0, text.length())) {
            int sign = text.codePointAt(text.offsetByCodePoints(0, typed));
            at += sign == '"' || sign == '\\' ? 2 : 1;
            typed++;
        }
        return typed;
    }

    InputException wrong(String message, Optional<String> hint) {
        int length = Math.max(1, text.codePointCount(0, text.length()));
        return new InputException(
                List.of(Problem.error(new InOption(option, column, length, argument), message, hint)));
    }
}
