package dev.nodesmith.model.yaml;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that users give: camel, Pascal, snake or kebab case, 60 characters at most so that every database takes them. */
final class Identifiers {

    static final int MOST_LENGTH = 60;

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*");
    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_-]");

    /** Property names that JavaScript objects give a meaning of their own. */
    private static final List<String> TAKEN_BY_JAVASCRIPT = List.of("constructor", "prototype");

    private Identifiers() {}

    /** Whether the key may be a name; a problem says why not. */
    static boolean accept(Scalar name, String path, String what, Problems problems) {
        String text = name.value();
        problems.locate(path, name.position());
        if (text.length() > MOST_LENGTH || !FORM.matcher(text).matches()) {
            problems.error(
                    Place.of(path, name),
                    "`" + name.excerpt() + "` cannot be the name of " + what + ": a letter first, then letters, digits,"
                            + " `_` or `-`, " + MOST_LENGTH + " characters at most.",
                    repaired(text).map(better -> "write `" + better + "`"));
            return false;
        }
        if (TAKEN_BY_JAVASCRIPT.contains(text)) {
            problems.error(
                    Place.of(path, name),
                    "`" + text + "` cannot be the name of " + what + ": every JavaScript object has it already.",
                    "take another word");
            return false;
        }
        return true;
    }

    private static Optional<String> repaired(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = plain.replaceAll("[^A-Za-z0-9_-]+", "_").replaceAll("^[_-]+|[_-]+$", "");
        boolean better = words.length() <= MOST_LENGTH && FORM.matcher(words).matches();
        return better ? Optional.of(words) : Optional.empty();
    }

    /** Lower snake case: two names with the same one would meet in the database. */
    static String snake(String name) {
        return String.join("_", WORD_BOUNDARY.splitAsStream(name).toList()).toLowerCase(Locale.ROOT);
    }

    /** Lower kebab case, as in a path. */
    static String kebab(String name) {
        return snake(name).replace('_', '-');
    }

    /** Camel case, as in JSON. */
    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake(name).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
