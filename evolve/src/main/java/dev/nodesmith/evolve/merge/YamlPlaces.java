package dev.nodesmith.evolve.merge;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where YAML's events lie in the text, whose marks count code points. */
final class YamlPlaces {

    /** Text that says the same with quotes and without. */
    private static final Pattern WORDS = Pattern.compile("(?!(?i:true|false|null|yes|no|on|off)$)[A-Za-z./@][^\n]*");

    private final String text;

    YamlPlaces(String text) {
        if (text.codePointCount(0, text.length()) != text.length()) {
            throw new UnreadableException("characters that two units write");
        }
        this.text = text;
    }

    int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).orElse(0);
    }

    int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).orElse(0);
    }

    boolean isFlow(Event event) {
        return event instanceof CollectionStartEvent start && start.isFlow();
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Behind the break of the line that ends a value; of a value that ends with its break, there. */
    int lineEnd(int valueEnd) {
        if (valueEnd > 0 && text.charAt(valueEnd - 1) == '\n') {
            return valueEnd;
        }
        int newline = text.indexOf('\n', valueEnd);
        return newline < 0 ? text.length() : newline + 1;
    }

    /** Whether only blanks stand before it in its line. */
    boolean standsFirst(int at) {
        return at >= 0 && text.substring(lineStart(at), at).isBlank();
    }

    /** Behind the key's colon: at the value, or in the line below when that is a block. */
    int valueStart(int keyEnd, Event value) {
        int colon = text.indexOf(':', keyEnd) + 1;
        return switch (value) {
            case CollectionStartEvent start when !isFlow(start) -> lineEnd(colon);
            case ScalarEvent scalar when scalar.getValue().isEmpty() && scalar.isPlain() -> colon;
            case AliasEvent alias -> start(alias);
            default -> Math.max(colon, start(value));
        };
    }

    /** What a scalar says: {@code a} and {@code 'a'} the same, {@code 1} and {@code '1'} not. */
    static String meaning(ScalarEvent scalar) {
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN
                || WORDS.matcher(scalar.getValue()).matches();
        return (plain ? "" : "\"") + scalar.getValue() + scalar.getTag().orElse("");
    }
}
